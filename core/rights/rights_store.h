// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/rights_request.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How requests are kept.
class RightsStore final {
public:
    explicit RightsStore(Database& database)
        : m_database(database) {}

    std::optional<RightsRequest> find(RightsRequestId id) const;
    /// The latest first.
    QList<RightsRequest> forCitizen(CitizenId citizen) const;

    void insert(Write& write, const RightsRequest& request);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const RightsRequest& before, const RightsRequest& after);
    /// For one that was entered by mistake a moment ago.
    void remove(Write& write, const RightsRequest& request);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<RightsRequest>& table();

private:
    Database& m_database;
};

} // namespace brobygger
