// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/table_suppression/table_suppression.h"

#include <span>

namespace brobygger {

/// How far the hidden cells of a table can move without changing a shown cell or a total. All consistent
/// tables differ from the true one by circulations in a network of rows and columns: a hidden cell can always
/// grow (row → column) and can shrink by what it holds (column → row). Whole-number extremes are maximal
/// flows (Ford & Fulkerson).
class HiddenCellFlow {
public:
    explicit HiddenCellFlow(const CountTable& table);

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    int cellCount() const { return m_rows * m_columns; }
    int value(int cell) const { return m_values[static_cast<size_t>(cell)]; }

    /// By how much `cell` can grow, counted up to `enough`. `hidden` has one flag per cell, row by row.
    int growth(std::span<const char> hidden, int cell, int enough) const;
    /// By how much it can shrink, counted up to `enough`.
    int shrinkage(std::span<const char> hidden, int cell, int enough) const;

    /// The cells that are shown now and of which at least one must be hidden for `cell` to grow by `enough`:
    /// those that cross a cut that is too narrow. Empty when the growth is there already.
    struct Shortage {
        bool exists = false;
        std::vector<int> helpers;
    };
    Shortage shortage(std::span<const char> hidden, int cell, int enough) const;

    /// The shown cells (of those `allowed`) that are cheapest to hide so that `cell` can grow by `enough`:
    /// their number first, then their sum. Nothing when it cannot.
    std::optional<std::vector<int>> cheapestHelp(std::span<const char> hidden, std::span<const char> allowed, int cell,
                                                 int enough) const;

private:
    struct Network;

    int m_rows;
    int m_columns;
    std::vector<int> m_values;
};

} // namespace brobygger
