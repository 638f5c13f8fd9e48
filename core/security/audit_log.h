// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/storage/database_source.h"
#include "core/storage/records/audit_chain.h"
#include "core/storage/records/session.h"

#include <QDate>
#include <QList>
#include <QSet>

namespace brobygger {

/// One line of the audit trail as it is read back. Names nobody but the actor. Where somebody has taken a line out of the
/// trail, it has its number and nothing else.
struct AuditEntry {
    QString at;
    QString actor;
    QString purpose;
    QString action;
    QString kind;
    qint64 record = 0;
    QString field;
    qint64 sequence = 0;
    qint64 citizen = 0; ///< whose record it was; 0 when nobody's
};

/// Where the audit trail ends. Kept outside the file, with a backup, it tells whether the trail was cut off or written anew.
struct AuditHead {
    qint64 count = 0; ///< how many lines
    QByteArray head;  ///< the link of the newest, 32 bytes; empty in a new file
    bool operator==(const AuditHead&) const = default;
};

/// Which lines of the trail are looked at.
struct AuditFilter {
    qint64 citizen = 0; ///< whose records; 0 for everybody's
    QDate day = {};     ///< as the wall clock shows it; invalid: any day
    qint64 upTo = 0;    ///< number of the newest line, so that lines written meanwhile move none; 0: all there are
    bool operator==(const AuditFilter&) const = default;
};

/// What a walk along the whole chain and through the records found.
struct AuditCheck {
    qint64 lines = 0;
    QByteArray head;      ///< the link of the newest line, 32 bytes; empty in a new file
    QStringList problems; ///< in words with the number of the line or record; empty when everything holds
};

/// A file in clear that the program has written to the disk, or read from it.
struct PlainFile {
    QString path;
    bool isWritten = true; ///< false: it was read and may still lie there
    QString at;            ///< UTC instant
    QString kind = {};     ///< code of what it is: "calendar", "import.citizens"
};

/// The visible audit trail: reads it, verifies its chain and the records, and takes down looks at a person. It has no
/// off-switch.
class AuditLog final {
public:
    explicit AuditLog(Session& session)
        : m_session(session) {}

    /// The newest lines first; those of one citizen when `citizen` is not 0. `limit` 0 means all.
    QList<AuditEntry> lines(qint64 citizen, int limit) const;
    /// How many lines there are, and some of them, the newest first: for a list that is looked at in windows. Of everybody and
    /// any day, any window is found by the numbers of the lines. Of a citizen or a day, which lines these are is looked up
    /// once; as long as the same is asked for, any window is then found by them.
    qint64 count(const AuditFilter& filter) const;
    QList<AuditEntry> window(const AuditFilter& filter, qint64 offset, int limit) const;
    /// When something was changed last, looking and backing up left aside: UTC instant; empty when nothing ever was.
    QString lastChangeAt() const;
    /// Where the trail ends now.
    AuditHead head() const;
    /// Whether the trail and every record are as the program left them. With `expected`, a head that was kept outside the
    /// file, also whether the trail goes through it.
    AuditCheck verify(const AuditHead& expected = {}) const;
    /// Every file in clear, the newest first: what must be looked for after a theft.
    QList<PlainFile> plainFiles() const;
    /// Takes down that a record was read, revealed, printed or exported, and why.
    Result<void> note(AuditAction action, RecordKind kind, qint64 id, qint64 citizen, const QString& purpose,
                      const QString& field = {});
    /// In a file from before there were digests of its records, makes them. Called when a file is opened.
    Result<void> catchUp();
    /// Takes down that a record was read or printed, once for each purpose as long as the file is open. Says nothing and does
    /// nothing in a file that is open to be read only.
    void noteOnce(RecordKind kind, qint64 id, qint64 citizen, const QString& purpose, AuditAction action = AuditAction::Read);

private:
    AuditFilter settled(AuditFilter filter) const;
    const QList<qint64>& idsOf(const AuditFilter& settled) const;

    Session& m_session;
    QSet<QString> m_noted;       ///< what noteOnce has taken down
    mutable AuditFilter m_asked; ///< whose lines m_ids are
    mutable QList<qint64> m_ids;
};

/// What verify() finds, over a connection of its own as a Task needs it: a long trail takes a moment. Given up with a failure
/// once `progress` is cancelled.
Result<AuditCheck> verifyAudit(const DatabaseSource& source, const Progress& progress);

} // namespace brobygger
