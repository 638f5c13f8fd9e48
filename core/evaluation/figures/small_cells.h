// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "core/statistics/disclosure/disclosure.h"

#include <optional>
#include <vector>

namespace brobygger {

/// What of a table of counts may be shown: nobody can work a hidden cell out from what is left. In the working view
/// everything may.
struct ShownCells {
    std::vector<std::vector<bool>> cells;
    std::vector<bool> rowTotals;
    std::vector<bool> columnTotals;
    bool total = true;

    bool cell(size_t row, size_t column) const { return cells[row][column]; }
    bool everything() const;
};

/// For a table whose row and column totals are printed too. Small totals are hidden themselves, together with the cells they
/// add up; rows with a hidden total count as one row when cells are chosen.
ShownCells shownCells(const CountTable& table, EvaluationLevel level, int threshold);
/// For a list with its total.
std::vector<bool> shownCounts(const std::vector<int>& counts, EvaluationLevel level, int threshold);
/// For a falling row of steps, each a part of the one before: no step is shown that differs from the one shown before it by
/// fewer persons than the threshold, nor one that is small itself. `elsewhere` has what another table says of a step and a few
/// people beside it: these few must not be left over either.
std::vector<bool> shownSteps(const std::vector<int>& reached, EvaluationLevel level, int threshold,
                             const std::vector<std::optional<int>>& elsewhere = {});
/// Whether a share may be shown: neither its count nor what is left of the whole is small.
bool isShownShare(qint64 count, qint64 whole, EvaluationLevel level, int threshold);

} // namespace brobygger
