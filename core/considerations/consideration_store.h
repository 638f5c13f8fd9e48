// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/considerations/considerations_request.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How considerations are kept.
class ConsiderationStore final {
public:
    explicit ConsiderationStore(Database& database)
        : m_database(database) {}

    std::optional<WorkConsideration> find(WorkConsiderationId id) const;
    /// The latest described first.
    QList<WorkConsideration> forCitizen(CitizenId citizen) const;

    void insert(Write& write, const WorkConsideration& consideration);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const WorkConsideration& before, const WorkConsideration& after);
    void remove(Write& write, const WorkConsideration& consideration);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<WorkConsideration>& table();

private:
    Database& m_database;
};

/// How the requests to describe them are kept.
class ConsiderationsRequestStore final {
public:
    explicit ConsiderationsRequestStore(Database& database)
        : m_database(database) {}

    std::optional<ConsiderationsRequest> find(ConsiderationsRequestId id) const;
    /// The latest first.
    QList<ConsiderationsRequest> forCitizen(CitizenId citizen) const;

    void insert(Write& write, const ConsiderationsRequest& request);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const ConsiderationsRequest& before, const ConsiderationsRequest& after);
    void remove(Write& write, const ConsiderationsRequest& request);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<ConsiderationsRequest>& table();

private:
    Database& m_database;
};

} // namespace brobygger
