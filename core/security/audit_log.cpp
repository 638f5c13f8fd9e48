// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/audit_log.h"

#include "core/security/audit_store.h"

namespace brobygger {

QList<AuditEntry> AuditLog::lines(qint64 citizen, int limit) const {
    return AuditStore(m_session.database()).lines(citizen, limit);
}

AuditCheck AuditLog::verify() const { return AuditStore(m_session.database()).check(); }

QList<PlainFile> AuditLog::plainFiles() const { return AuditStore(m_session.database()).plainFiles(); }

Result<void> AuditLog::note(AuditAction action, RecordKind kind, qint64 id, qint64 citizen, const QString& purpose,
                            const QString& field) {
    return m_session.write(purpose, [&](Write& write) -> Result<void> {
        write.happened(action, kind, id, citizen, field);
        return {};
    });
}

} // namespace brobygger
