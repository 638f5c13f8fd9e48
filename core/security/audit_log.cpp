// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/audit_log.h"

#include "core/security/audit_store.h"
#include "core/storage/migrator.h"

namespace brobygger {

namespace {
bool isOfAll(const AuditFilter& filter) { return filter.citizen == 0 && !filter.day.isValid(); }
} // namespace

QList<AuditEntry> AuditLog::lines(qint64 citizen, int limit) const {
    return AuditStore(m_session.database()).lines(citizen, limit);
}

qint64 AuditLog::count(const AuditFilter& filter) const {
    const AuditFilter asked = settled(filter);
    return isOfAll(asked) ? asked.upTo : idsOf(asked).size();
}

QList<AuditEntry> AuditLog::window(const AuditFilter& filter, qint64 offset, int limit) const {
    const AuditFilter asked = settled(filter);
    const AuditStore store(m_session.database());
    if (!isOfAll(asked)) {
        return store.withIds(idsOf(asked).mid(offset, limit));
    }
    const qint64 newest = asked.upTo - offset; // the chain numbers its lines and leaves out none
    return store.numbered(newest, qMin<qint64>(limit, qMax<qint64>(0, newest)));
}

/// With the newest line of now where none is named.
AuditFilter AuditLog::settled(AuditFilter filter) const {
    if (filter.upTo == 0) {
        filter.upTo = head().count;
    }
    return filter;
}

/// A line is only ever added to the trail, so which ones there are up to one stays true.
const QList<qint64>& AuditLog::idsOf(const AuditFilter& settled) const {
    if (m_asked != settled) {
        m_ids = AuditStore(m_session.database()).ids(settled);
        m_asked = settled;
    }
    return m_ids;
}

QString AuditLog::lastChangeAt() const { return AuditStore(m_session.database()).lastChangeAt(); }

AuditHead AuditLog::head() const { return AuditStore(m_session.database()).head(); }

AuditCheck AuditLog::verify(const AuditHead& expected) const { return AuditStore(m_session.database()).check(expected); }

QList<PlainFile> AuditLog::plainFiles() const { return AuditStore(m_session.database()).plainFiles(); }

Result<void> AuditLog::note(AuditAction action, RecordKind kind, qint64 id, qint64 citizen, const QString& purpose,
                            const QString& field) {
    return m_session.write(purpose, [&](Write& write) -> Result<void> {
        write.happened(action, kind, id, citizen, field);
        return {};
    });
}

Result<void> AuditLog::catchUp() {
    if (AuditChain::isSealed(m_session.database())) {
        return {};
    }
    return m_session.write(QStringLiteral("audit.seal"), [](Write&) { return Result<void>(); }); // a write does it by itself
}

void AuditLog::noteOnce(RecordKind kind, qint64 id, qint64 citizen, const QString& purpose, AuditAction action) {
    const QString key = QStringLiteral("%1/%2/%3").arg(toCode(kind)).arg(id).arg(purpose);
    if (m_noted.contains(key)) {
        return;
    }
    if (AuditStore(m_session.database()).canBeWritten() && note(action, kind, id, citizen, purpose)) {
        m_noted.insert(key); // after a full disk the next look tries again
    }
}

Result<AuditCheck> verifyAudit(const DatabaseSource& source, const Progress& progress) {
    const auto database = source.open();
    if (!database) {
        return database.error();
    }
    Migrator::stopWhenCancelled(**database, progress);
    return AuditStore(**database).check();
}

} // namespace brobygger
