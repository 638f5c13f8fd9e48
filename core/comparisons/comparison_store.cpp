// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparisons/comparison_store.h"

#include "core/comparisons/comparison_rules.h"
#include "core/comparisons/shipped_comparisons.h"

namespace brobygger {

namespace {
constexpr const char* allFiguresSql = "SELECT * FROM comparison_figure ORDER BY name, id";

/// The name, and with it the key that follows from it.
constexpr Field<ComparisonFigure> figureName{"name", [](const ComparisonFigure& figure) { return toValue(figure.name); },
                                             [](ComparisonFigure& figure, const Value& value) {
                                                 fromValue(value, figure.name);
                                                 figure.key = comparisonKey(figure.name);
                                             }};
} // namespace

const StoreTable<ComparisonFigure>& ComparisonStore::table() {
    static const StoreTable<ComparisonFigure> table{
        "comparison_figure",
        RecordKind::ComparisonFigure,
        ownedByNobody<ComparisonFigure>,
        {figureName, field<&ComparisonFigure::percent>("percent"), field<&ComparisonFigure::low>("low"),
         field<&ComparisonFigure::high>("high"), field<&ComparisonFigure::period>("period"),
         field<&ComparisonFigure::source>("source")}};
    return table;
}

std::optional<ComparisonFigure> ComparisonStore::find(ComparisonFigureId id) const { return table().find(m_database, id); }

QList<ComparisonFigure> ComparisonStore::all() const {
    Statement select(m_database, allFiguresSql);
    return table().readAll(select);
}

void ComparisonStore::insert(Write& write, const ComparisonFigure& figure) { table().insert(write, figure); }

void ComparisonStore::update(Write& write, const ComparisonFigure& before, const ComparisonFigure& after) {
    table().update(write, before, after);
}

void ComparisonStore::remove(Write& write, const ComparisonFigure& figure) { table().remove(write, figure); }

QList<ComparisonFigure> allComparisons(Database& database) { return shippedComparisons() + ComparisonStore(database).all(); }

} // namespace brobygger
