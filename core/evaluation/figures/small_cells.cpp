// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures/small_cells.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace brobygger {

namespace {
bool allOf(const std::vector<bool>& shown) {
    return std::all_of(shown.begin(), shown.end(), [](bool is) { return is; });
}

int totalOf(const std::vector<int>& counts) { return std::accumulate(counts.begin(), counts.end(), 0); }

std::vector<int> columnSums(const CountTable& table) {
    std::vector<int> sums(table.empty() ? 0 : table.front().size(), 0);
    for (const auto& row : table) {
        std::transform(row.begin(), row.end(), sums.begin(), sums.begin(), std::plus<>());
    }
    return sums;
}

/// The rows with a shown total, and one that stands for all the others.
CountTable withHiddenRowsMerged(const CountTable& table, const std::vector<bool>& rowTotals) {
    CountTable merged;
    CountTable others;
    for (size_t row = 0; row < table.size(); ++row) {
        (rowTotals[row] ? merged : others).push_back(table[row]);
    }
    if (!others.empty()) {
        merged.push_back(columnSums(others));
    }
    return merged;
}

ShownCells nothingBut(const CountTable& table, std::vector<bool> rowTotals, std::vector<bool> columnTotals, bool total) {
    const size_t columns = table.empty() ? 0 : table.front().size();
    return {std::vector<std::vector<bool>>(table.size(), std::vector<bool>(columns, false)), std::move(rowTotals),
            std::move(columnTotals), total};
}
} // namespace

bool ShownCells::everything() const {
    return total && allOf(rowTotals) && allOf(columnTotals) && std::all_of(cells.begin(), cells.end(), allOf);
}

ShownCells shownCells(const CountTable& table, EvaluationLevel level, int threshold) {
    const size_t columns = table.empty() ? 0 : table.front().size();
    const std::vector<bool> allRows(table.size(), true);
    const std::vector<bool> allColumns(columns, true);
    ShownCells shown = nothingBut(table, allRows, allColumns, true);
    if (level == EvaluationLevel::Working || table.empty()) {
        std::fill(shown.cells.begin(), shown.cells.end(), allColumns);
        return shown;
    }
    std::vector<int> rowSums;
    std::transform(table.begin(), table.end(), std::back_inserter(rowSums), totalOf);
    if (isSmall(totalOf(rowSums), threshold)) {
        return nothingBut(table, std::vector<bool>(table.size(), false), std::vector<bool>(columns, false), false);
    }
    shown.rowTotals = shownCounts(rowSums, level, threshold);
    shown.columnTotals = shownCounts(columnSums(table), level, threshold);
    if (!allOf(shown.columnTotals)) {
        return shown; // cells would give the hidden column totals away
    }
    const CountTable merged = withHiddenRowsMerged(table, shown.rowTotals);
    const Suppression suppression = suppressTable(merged, threshold);
    size_t mergedRow = 0;
    for (size_t row = 0; row < table.size(); ++row) {
        if (!shown.rowTotals[row]) {
            continue;
        }
        for (size_t column = 0; column < columns; ++column) {
            shown.cells[row][column] = !suppression.hides(static_cast<int>(mergedRow), static_cast<int>(column));
        }
        ++mergedRow;
    }
    return shown;
}

std::vector<bool> shownCounts(const std::vector<int>& counts, EvaluationLevel level, int threshold) {
    std::vector<bool> shown(counts.size(), true);
    if (level == EvaluationLevel::Working) {
        return shown;
    }
    const auto hidden = suppressList(counts, threshold);
    if (!hidden) {
        return std::vector<bool>(counts.size(), false);
    }
    for (int place : *hidden) {
        shown[static_cast<size_t>(place)] = false;
    }
    return shown;
}

std::vector<bool> shownSteps(const std::vector<int>& reached, EvaluationLevel level, int threshold,
                             const std::vector<std::optional<int>>& elsewhere) {
    std::vector<bool> shown(reached.size(), true);
    if (level == EvaluationLevel::Working || reached.empty()) {
        return shown;
    }
    const auto leavesFew = [&](size_t step) {
        const auto other = step < elsewhere.size() ? elsewhere[step] : std::nullopt;
        return other && isSmall(std::abs(*other - reached[step]), threshold);
    };
    int last = reached.front();
    shown.front() = !isSmall(last, threshold);
    for (size_t step = 1; step < reached.size(); ++step) {
        shown[step] = shown.front() && !isSmall(reached[step], threshold) && !isSmall(last - reached[step], threshold) &&
                      !leavesFew(step);
        if (shown[step]) {
            last = reached[step];
        }
    }
    return shown;
}

bool isShownShare(qint64 count, qint64 whole, EvaluationLevel level, int threshold) {
    if (level == EvaluationLevel::Working) {
        return true;
    }
    const auto small = [threshold](qint64 number) { return number > 0 && number < threshold; };
    return !small(count) && !small(whole - count) && !small(whole);
}

} // namespace brobygger
