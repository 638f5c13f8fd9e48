// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/audit_log.h"

namespace brobygger {

/// How the audit trail is read. Writing it is AuditChain's.
class AuditStore final {
public:
    explicit AuditStore(Database& database)
        : m_database(database) {}

    QList<AuditEntry> lines(qint64 citizen, int limit) const;
    AuditCheck check() const;
    QList<PlainFile> plainFiles() const;

private:
    Database& m_database;
};

} // namespace brobygger
