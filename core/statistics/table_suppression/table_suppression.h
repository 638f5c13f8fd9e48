// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace brobygger {

/// Small-cell disclosure control for counts of persons that leave the house. A count from 1 to threshold − 1
/// is hidden (primary), a zero is shown; then more cells are hidden (secondary) until nobody can work a
/// hidden cell out from the shown cells and the totals: its feasible whole-number interval has more than one
/// value and reaches the threshold. A percentage or mean that rests on a hidden count must be hidden by the
/// caller with the same answer.

/// Counts by row and column; every row has equally many, none is negative.
using CountTable = std::vector<std::vector<int>>;

struct CellPosition {
    int row = 0;
    int column = 0;

    auto operator<=>(const CellPosition&) const = default;
};

/// What an outsider can work out about a hidden cell.
struct HiddenCell {
    CellPosition at;
    int low = 0;
    int high = 0;
};

struct Suppression {
    std::vector<CellPosition> primary;
    /// Nothing when no choice of cells protects the small ones: then only totals may be shown.
    std::optional<std::vector<CellPosition>> secondary;
    std::vector<HiddenCell> hidden; ///< all hidden cells with their intervals, by row and column

    bool totalsOnly() const { return !secondary.has_value(); }
    /// True for every cell when only totals may be shown.
    bool hides(int row, int column) const;
};

/// What must be hidden in a table whose row, column and grand totals are shown. The fewest cells up to 6 × 6
/// (then the smallest sum), a safe set without a superfluous cell in larger tables.
Suppression suppressTable(const CountTable& table, int threshold);

/// The interval of every hidden cell, given that everything else and all totals are shown.
std::vector<HiddenCell> feasibleIntervals(const CountTable& table, const std::vector<CellPosition>& hidden);

/// The same for a list with only its total shown: which places are hidden. Nothing when only the total may be
/// shown; a total below the threshold must itself be hidden (see isSmall).
std::optional<std::vector<int>> suppressList(const std::vector<int>& counts, int threshold);

/// 0 < count < threshold.
bool isSmall(int count, int threshold);

} // namespace brobygger
