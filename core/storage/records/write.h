// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/id_source.h"
#include "core/base/time/clock.h"
#include "core/storage/database.h"
#include "core/storage/records/audit_chain.h"
#include "core/storage/records/change_feed.h"
#include "core/storage/records/record_digests.h"
#include "core/storage/values.h"

namespace brobygger {

/// The permission to write, handed to every store function that changes something: a write outside a transaction does not
/// compile. It rolls back unless committed, and collects the audit lines, the records whose digests are to be made anew, and
/// what pages will be told.
class Write final {
public:
    /// Begins at once (BEGIN IMMEDIATE). `purpose` is a short English code like "referral.receive".
    Write(Database& database, IdSource& ids, const Clock& clock, QString actor, QString purpose);
    ~Write();
    Write(const Write&) = delete;
    Write& operator=(const Write&) = delete;

    Database& database() { return m_database; }
    template <class Record> Id<Record> newId() { return Id<Record>(m_ids.next()); }
    /// The UTC instant of this write as stored in created and changed columns.
    const QString& stamp() const { return m_stamp; }
    const Clock& clock() const { return m_clock; }

    // The audit trail. `citizen` says whose record it is, 0 when nobody's.
    void created(RecordKind kind, qint64 id, qint64 citizen = 0);
    /// One line per column that differs; returns whether any did. Both lists come from the store's own function.
    bool changed(RecordKind kind, qint64 id, const Values& before, const Values& after, qint64 citizen = 0);
    void removed(RecordKind kind, qint64 id, qint64 citizen = 0);
    /// Something that was done with a record without changing it: revealed, printed, exported, imported. Pages are not told of
    /// what was only read.
    void happened(AuditAction action, RecordKind kind, qint64 id, qint64 citizen = 0, const QString& field = {});

    /// Makes it so and returns what was touched. A write that changed rows without an audit line is an
    /// Error, and is rolled back.
    Result<Changes> commit();

private:
    void sealOlder();
    void rollBack();
    void line(AuditAction action, RecordKind kind, qint64 id, qint64 citizen, const QString& field = {},
              const QString& before = {}, const QString& after = {});

    Database& m_database;
    IdSource& m_ids;
    const Clock& m_clock;
    QString m_actor;
    QString m_purpose;
    QString m_stamp;
    AuditChain m_chain;
    RecordDigests m_digests;
    QByteArray m_recordsBefore; ///< the sum of the digests of all records
    Changes m_changes;
    qint64 m_lines = 0;
    int m_rowsBefore = 0;
    bool m_isOpen = true;
};

} // namespace brobygger
