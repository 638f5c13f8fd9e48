// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparisons/comparison_figure.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How figures of other places are kept; the shipped ones are in no file.
class ComparisonStore final {
public:
    explicit ComparisonStore(Database& database)
        : m_database(database) {}

    std::optional<ComparisonFigure> find(ComparisonFigureId id) const;
    /// By name.
    QList<ComparisonFigure> all() const;

    void insert(Write& write, const ComparisonFigure& figure);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const ComparisonFigure& before, const ComparisonFigure& after);
    void remove(Write& write, const ComparisonFigure& figure);

    /// The columns, and with them all that is written and read of one; the key follows from the name.
    static const StoreTable<ComparisonFigure>& table();

private:
    Database& m_database;
};

/// The shipped ones, then the entered ones by name: what an evaluation compares with.
QList<ComparisonFigure> allComparisons(Database& database);

} // namespace brobygger
