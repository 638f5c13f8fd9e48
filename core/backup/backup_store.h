// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QStringList>

namespace brobygger {

/// What the engine is asked for copies and checks.
class BackupStore final {
public:
    explicit BackupStore(Database& database)
        : m_database(database) {}

    Result<void> copyInto(const QString& target);
    QStringList integrityProblems() const;
    /// Citizens, appointments and audit lines together: the same number in a faithful copy.
    qint64 recordCount() const;

private:
    Database& m_database;
};

} // namespace brobygger
