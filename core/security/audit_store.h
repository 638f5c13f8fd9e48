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
    /// Which lines of a citizen or a day there are, the newest first.
    QList<qint64> ids(const AuditFilter& filter) const;
    /// So many lines by their numbers, down from the newest; one that is missing has its number and nothing else.
    QList<AuditEntry> numbered(qint64 newest, qint64 count) const;
    /// As many lines as ids, in their order; one that is missing is empty.
    QList<AuditEntry> withIds(const QList<qint64>& ids) const;
    QString lastChangeAt() const;
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
