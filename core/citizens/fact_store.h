// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/fact.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How the dated facts of citizens are kept.
class FactStore final {
public:
    explicit FactStore(Database& database)
        : m_database(database) {}

    void insert(Write& write, const Fact& fact);
    /// For answers that are taken back.
    void remove(Write& write, const Fact& fact);
    /// Oldest first; of one day the one recorded last comes last.
    QList<Fact> forCitizen(CitizenId citizen) const;

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<Fact>& table();

private:
    Database& m_database;
};

} // namespace brobygger
