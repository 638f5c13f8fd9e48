// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records/write.h"

#include <QCoreApplication>
#include <sqlcipher/sqlite3.h>

namespace brobygger {

namespace {
struct WriteWords {
    Q_DECLARE_TR_FUNCTIONS(Write)
};
} // namespace

Write::Write(Database& database, IdSource& ids, const Clock& clock, QString actor, QString purpose)
    : m_database(database)
    , m_ids(ids)
    , m_clock(clock)
    , m_actor(std::move(actor))
    , m_purpose(std::move(purpose))
    , m_stamp(clock.instant().toString(Qt::ISODateWithMs))
    , m_chain(database)
    , m_digests(database) {
    m_database.execute("BEGIN IMMEDIATE");
    try {
        m_ids.goOnAfter(AuditChain::highestId(m_database)); // another connection may have written since
        m_chain.begin();
        if (m_chain.isUnsealed()) {
            sealOlder();
        }
    } catch (...) { // no destructor runs
        rollBack();
        throw;
    }
    m_recordsBefore = m_chain.records();
    m_digests.follow();
    m_rowsBefore = sqlite3_total_changes(m_database.handle());
}

Write::~Write() {
    m_digests.endFollowing();
    if (m_isOpen) {
        rollBack();
    }
}

void Write::rollBack() { sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr); }

/// A file from before there were digests: everything that stands in it gets one. A new file has nothing to close.
void Write::sealOlder() {
    const RecordDigest records = m_digests.renewAll();
    if (m_chain.hasLines() || records != RecordDigest()) {
        m_chain.seal(m_stamp, m_actor, m_ids);
        m_chain.close(records.toBytes());
    }
}

void Write::created(RecordKind kind, qint64 id, qint64 citizen) { line(AuditAction::Created, kind, id, citizen); }

void Write::removed(RecordKind kind, qint64 id, qint64 citizen) { line(AuditAction::Removed, kind, id, citizen); }

bool Write::changed(RecordKind kind, qint64 id, const Values& before, const Values& after, qint64 citizen) {
    Q_ASSERT(before.columns().size() == after.columns().size());
    bool any = false;
    for (qsizetype i = 0; i < after.columns().size(); ++i) {
        const Values::Column& old = before.columns()[i];
        const Values::Column& now = after.columns()[i];
        if (old.value != now.value) {
            line(AuditAction::Changed, kind, id, citizen, QString::fromLatin1(now.name), toText(old.value), toText(now.value));
            any = true;
        }
    }
    return any;
}

void Write::happened(AuditAction action, RecordKind kind, qint64 id, qint64 citizen, const QString& field) {
    line(action, kind, id, citizen, field);
}

void Write::line(AuditAction action, RecordKind kind, qint64 id, qint64 citizen, const QString& field, const QString& before,
                 const QString& after) {
    m_chain.append({m_stamp, m_actor, m_purpose, action, kind, id, citizen, field, before, after}, m_ids);
    m_digests.touch(kind, id);
    ++m_lines;
    if (action == AuditAction::Read) {
        return;
    }
    m_changes.kinds.insert(kind);
    if (citizen != 0) {
        m_changes.citizens.insert(citizen);
    }
}

Result<Changes> Write::commit() {
    const bool wrote = sqlite3_total_changes(m_database.handle()) != m_rowsBefore;
    if (wrote && m_lines == 0) { // the records would no longer be those that the audit trail knows
        return Error{ErrorKind::Storage,
                     WriteWords::tr("This was not saved, since it would have left no line in the audit trail."), m_purpose};
    }
    m_digests.endFollowing();
    if (m_lines > 0) {
        m_chain.close(m_digests.renew(RecordDigest::fromBytes(m_recordsBefore)).toBytes());
    }
    if (auto committed = m_database.tryExecute("COMMIT"); !committed) {
        return committed.error();
    }
    m_isOpen = false;
    return m_changes;
}

} // namespace brobygger
