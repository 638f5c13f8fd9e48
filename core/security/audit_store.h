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
    qint64 count(const AuditFilter& filter) const;
    QList<AuditEntry> window(const AuditFilter& filter, qint64 offset, int limit) const;
    AuditHead head() const;
    AuditCheck check(const AuditHead& expected = {}) const;
    QList<PlainFile> plainFiles() const;
    bool canBeWritten() const;

private:
    void checkLines(const AuditHead& expected, AuditCheck& found) const;
    void checkRecords(AuditCheck& found) const;

    Database& m_database;
};

} // namespace brobygger
