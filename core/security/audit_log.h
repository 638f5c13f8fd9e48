// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/records/audit_chain.h"
#include "core/storage/records/session.h"

#include <QList>

namespace brobygger {

/// One line of the audit trail as it is read back. Names nobody but the actor.
struct AuditEntry {
    QString at;
    QString actor;
    QString purpose;
    QString action;
    QString kind;
    qint64 record = 0;
    QString field;
};

/// What a walk along the whole chain found.
struct AuditCheck {
    qint64 lines = 0;
    QByteArray head;      ///< the link of the newest line, 32 bytes; empty in a new file
    QStringList problems; ///< in words with the sequence number; empty when the chain holds
};

/// A file in clear that the program has written to the disk, or read from it.
struct PlainFile {
    QString path;
    bool isWritten = true; ///< false: it was read and may still lie there
    QString at;            ///< UTC instant
};

/// The visible audit trail: reads it, verifies its chain, and takes down looks at a person. It has no off-switch.
class AuditLog final {
public:
    explicit AuditLog(Session& session)
        : m_session(session) {}

    /// The newest lines first; those of one citizen when `citizen` is not 0. `limit` 0 means all.
    QList<AuditEntry> lines(qint64 citizen, int limit) const;
    AuditCheck verify() const;
    /// Every file in clear, the newest first: what must be looked for after a theft.
    QList<PlainFile> plainFiles() const;
    /// Takes down that a record was read, revealed, printed or exported, and why.
    Result<void> note(AuditAction action, RecordKind kind, qint64 id, qint64 citizen, const QString& purpose,
                      const QString& field = {});

private:
    Session& m_session;
};

} // namespace brobygger
