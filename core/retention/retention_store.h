// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/retention.h"
#include "core/storage/database.h"

namespace brobygger {

/// What is asked of a citizen before erasing. Questions throw StorageFailure.
class RetentionStore final {
public:
    explicit RetentionStore(Database& database)
        : m_database(database) {}

    /// Everything but the deadline and the archive hold, which are rules; of the rule only its kind. By name.
    QList<RetentionRow> withoutOpenCourse(QDate today) const;
    std::optional<RetentionRow> find(CitizenId citizen, QDate today) const;

private:
    Database& m_database;
};

} // namespace brobygger
