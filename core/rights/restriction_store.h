// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/restriction.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How restrictions are kept.
class RestrictionStore final {
public:
    explicit RestrictionStore(Database& database)
        : m_database(database) {}

    std::optional<Restriction> find(RestrictionId id) const;
    /// The latest first.
    QList<Restriction> forCitizen(CitizenId citizen) const;
    /// The latest that holds.
    std::optional<Restriction> inForce(CitizenId citizen) const;

    void insert(Write& write, const Restriction& restriction);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const Restriction& before, const Restriction& after);
    /// For one that was entered by mistake a moment ago.
    void remove(Write& write, const Restriction& restriction);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<Restriction>& table();

private:
    Database& m_database;
};

} // namespace brobygger
