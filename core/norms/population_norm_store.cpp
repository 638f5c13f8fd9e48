// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/norms/population_norm_store.h"

namespace brobygger {

namespace {
constexpr const char* allNormsSql = "SELECT * FROM population_norm ORDER BY score, norm_year DESC, id DESC";
} // namespace

const StoreTable<PopulationNorm>& PopulationNormStore::table() {
    static const StoreTable<PopulationNorm> table{"population_norm",
                                                  RecordKind::PopulationNorm,
                                                  ownedByNobody<PopulationNorm>,
                                                  {field<&PopulationNorm::score>("score"), field<&PopulationNorm::mean>("mean"),
                                                   field<&PopulationNorm::year>("norm_year"),
                                                   field<&PopulationNorm::source>("source")}};
    return table;
}

std::optional<PopulationNorm> PopulationNormStore::find(PopulationNormId id) const { return table().find(m_database, id); }

QList<PopulationNorm> PopulationNormStore::all() const {
    Statement select(m_database, allNormsSql);
    return table().readAll(select);
}

void PopulationNormStore::insert(Write& write, const PopulationNorm& norm) { table().insert(write, norm); }

void PopulationNormStore::update(Write& write, const PopulationNorm& before, const PopulationNorm& after) {
    table().update(write, before, after);
}

void PopulationNormStore::remove(Write& write, const PopulationNorm& norm) { table().remove(write, norm); }

} // namespace brobygger
