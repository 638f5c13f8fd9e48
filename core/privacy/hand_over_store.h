// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/hand_over.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How hand-overs in bundles are kept: never changed, and taken out only when the bundle itself is taken back.
class HandOverStore final {
public:
    explicit HandOverStore(Database& database)
        : m_database(database) {}

    /// The latest first.
    QList<CitizenHandOver> forCitizen(CitizenId citizen) const;
    std::optional<CitizenHandOver> find(HandOverId id) const;

    void insert(Write& write, const CitizenHandOver& handOver);
    void remove(Write& write, const CitizenHandOver& handOver);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<CitizenHandOver>& table();

private:
    Database& m_database;
};

} // namespace brobygger
