// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/norms/population_norm.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How entered means of the population are kept; the shipped ones are in no file.
class PopulationNormStore final {
public:
    explicit PopulationNormStore(Database& database)
        : m_database(database) {}

    std::optional<PopulationNorm> find(PopulationNormId id) const;
    /// By score, the latest year first.
    QList<PopulationNorm> all() const;

    void insert(Write& write, const PopulationNorm& norm);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const PopulationNorm& before, const PopulationNorm& after);
    void remove(Write& write, const PopulationNorm& norm);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<PopulationNorm>& table();

private:
    Database& m_database;
};

} // namespace brobygger
