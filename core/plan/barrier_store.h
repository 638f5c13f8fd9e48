// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/barrier.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How barriers are kept.
class BarrierStore final {
public:
    explicit BarrierStore(Database& database)
        : m_database(database) {}

    std::optional<Barrier> find(BarrierId id) const;
    /// Those that are still in the way first, then the newest.
    QList<Barrier> forCitizen(CitizenId citizen) const;

    void insert(Write& write, const Barrier& barrier);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const Barrier& before, const Barrier& after);
    void remove(Write& write, const Barrier& barrier);

    static const StoreTable<Barrier>& table();

private:
    Database& m_database;
};

} // namespace brobygger
