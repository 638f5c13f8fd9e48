// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/table_suppression/table_suppression.h"

#include "core/statistics/table_suppression/suppression_search.h"

#include <algorithm>
#include <limits>

namespace brobygger {

namespace {

std::vector<char> flagsOf(const HiddenCellFlow& flow, const std::vector<CellPosition>& cells) {
    std::vector<char> flags(static_cast<size_t>(flow.cellCount()), 0);
    for (const auto& cell : cells)
        flags[static_cast<size_t>(cell.row * flow.columns() + cell.column)] = 1;
    return flags;
}

std::vector<HiddenCell> intervalsOf(const HiddenCellFlow& flow, const std::vector<char>& hidden) {
    constexpr int asFarAsPossible = std::numeric_limits<int>::max() / 8;
    std::vector<HiddenCell> result;
    for (int cell = 0; cell < flow.cellCount(); ++cell) {
        if (hidden[static_cast<size_t>(cell)])
            result.push_back({{cell / flow.columns(), cell % flow.columns()},
                              flow.value(cell) - flow.shrinkage(hidden, cell, asFarAsPossible),
                              flow.value(cell) + flow.growth(hidden, cell, asFarAsPossible)});
    }
    return result;
}

} // namespace

bool isSmall(int count, int threshold) { return count > 0 && count < threshold; }

bool Suppression::hides(int row, int column) const {
    return totalsOnly() || std::any_of(hidden.begin(), hidden.end(), [&](const HiddenCell& cell) {
               return cell.at == CellPosition{row, column};
           });
}

Suppression suppressTable(const CountTable& table, int threshold) {
    const HiddenCellFlow flow(table);
    Suppression result;
    for (int cell = 0; cell < flow.cellCount(); ++cell) {
        if (isSmall(flow.value(cell), threshold))
            result.primary.push_back({cell / flow.columns(), cell % flow.columns()});
    }
    const auto hidden = SuppressionSearch(flow, threshold).run();
    if (!hidden)
        return result;
    result.hidden = intervalsOf(flow, *hidden);
    result.secondary.emplace();
    for (const auto& cell : result.hidden) {
        if (!std::binary_search(result.primary.begin(), result.primary.end(), cell.at))
            result.secondary->push_back(cell.at);
    }
    return result;
}

std::vector<HiddenCell> feasibleIntervals(const CountTable& table, const std::vector<CellPosition>& hidden) {
    const HiddenCellFlow flow(table);
    return intervalsOf(flow, flagsOf(flow, hidden));
}

std::optional<std::vector<int>> suppressList(const std::vector<int>& counts, int threshold) {
    std::vector<int> hidden;
    long long sum = 0;
    int nextLarge = -1; // the smallest count that need not be hidden for its own sake
    for (size_t i = 0; i < counts.size(); ++i) {
        if (isSmall(counts[i], threshold)) {
            hidden.push_back(static_cast<int>(i));
            sum += counts[i];
        } else if (counts[i] > 0 && (nextLarge < 0 || counts[i] < counts[static_cast<size_t>(nextLarge)])) {
            nextLarge = static_cast<int>(i);
        }
    }
    if (hidden.empty() || (hidden.size() > 1 && sum >= threshold))
        return hidden;
    if (nextLarge < 0)
        return {};
    hidden.push_back(nextLarge);
    std::sort(hidden.begin(), hidden.end());
    return hidden;
}

} // namespace brobygger
