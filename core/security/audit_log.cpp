// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/audit_log.h"

#include "core/security/audit_store.h"

namespace brobygger {

QList<AuditEntry> AuditLog::lines(qint64 citizen, int limit) const {
    return AuditStore(m_session.database()).lines(citizen, limit);
}

qint64 AuditLog::count(const AuditFilter& filter) const { return AuditStore(m_session.database()).count(filter); }

QList<AuditEntry> AuditLog::window(const AuditFilter& filter, qint64 offset, int limit) const {
    return AuditStore(m_session.database()).window(filter, offset, limit);
}

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

} // namespace brobygger
