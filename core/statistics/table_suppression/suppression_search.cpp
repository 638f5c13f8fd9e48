// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/table_suppression/suppression_search.h"

#include <algorithm>
#include <limits>

namespace brobygger {

namespace {

constexpr int exactUpToCells = 36;
/// Search steps spent on finding fewer cells: without an end up to 6 × 6, a fraction of a second up to 12 ×
/// 12, none in larger tables, where the first safe set has to do.
long long stepsFor(int cells) {
    constexpr int largeTable = 144;
    constexpr long long inLargeTables = 2000;
    if (cells <= exactUpToCells)
        return std::numeric_limits<long long>::max();
    return cells <= largeTable ? inLargeTables : 0;
}

} // namespace

/// Branch and bound over cuts: as long as a hidden cell cannot grow far enough, one of the cells across its
/// narrowest cut must be hidden. Each branch hides one of them and forbids those tried before it, so that no
/// set is seen twice. Cuts without a common cell need one cell each, which bounds the number from below
/// (Fischetti & Salazar 2001 use the same cuts in a linear programme).
struct SuppressionSearch::Exact {
    const SuppressionSearch& search;
    std::vector<char> hidden;
    std::vector<char> forbidden;
    std::vector<char> best;
    int bestCells = 0;
    long long bestSum = 0;
    long long stepsLeft = 0;

    /// The shown cells across one cut that is too narrow.
    using Helpers = std::vector<int>;

    /// The cuts that are too narrow now, the smallest first. One without helpers means that this branch is
    /// lost.
    std::vector<Helpers> narrowCuts() const {
        std::vector<Helpers> result;
        for (int cell = 0; cell < search.m_flow.cellCount(); ++cell) {
            if (!hidden[static_cast<size_t>(cell)] || search.needOf(cell) == 0)
                continue;
            auto shortage = search.m_flow.shortage(hidden, cell, search.needOf(cell));
            if (!shortage.exists)
                continue;
            std::erase_if(shortage.helpers, [this](int other) { return forbidden[static_cast<size_t>(other)]; });
            result.push_back(std::move(shortage.helpers));
            if (result.back().empty())
                break;
        }
        std::sort(result.begin(), result.end(), [](const Helpers& a, const Helpers& b) { return a.size() < b.size(); });
        return result;
    }

    /// Cells and sum that are needed at least: one for each of a set of cuts without a common cell.
    std::pair<int, long long> bound(const std::vector<Helpers>& cuts) const {
        std::vector<char> taken(hidden.size(), 0);
        int cells = 0;
        long long sum = 0;
        for (const auto& helpers : cuts) {
            const bool apart =
                std::none_of(helpers.begin(), helpers.end(), [&](int cell) { return taken[static_cast<size_t>(cell)]; });
            if (!apart)
                continue;
            int cheapest = std::numeric_limits<int>::max();
            for (int cell : helpers) {
                taken[static_cast<size_t>(cell)] = 1;
                cheapest = std::min(cheapest, search.m_flow.value(cell));
            }
            ++cells;
            sum += cheapest;
        }
        return {cells, sum};
    }

    void visit(int cells, long long sum) {
        if (stepsLeft-- <= 0)
            return;
        const std::vector<Helpers> open = narrowCuts();
        if (open.empty()) {
            best = hidden;
            bestCells = cells;
            bestSum = sum;
            return;
        }
        Helpers helpers = open.front();
        if (helpers.empty())
            return;
        const auto [moreCells, moreSum] = bound(open);
        std::sort(helpers.begin(), helpers.end(),
                  [this](int a, int b) { return search.m_flow.value(a) < search.m_flow.value(b); });
        size_t tried = 0;
        for (; tried < helpers.size(); ++tried) {
            const bool hopeless = cells + moreCells > bestCells || (cells + moreCells == bestCells && sum + moreSum >= bestSum);
            if (hopeless)
                break;
            const auto cell = static_cast<size_t>(helpers[tried]);
            hidden[cell] = 1;
            visit(cells + 1, sum + search.m_flow.value(helpers[tried]));
            hidden[cell] = 0;
            forbidden[cell] = 1;
        }
        for (size_t i = 0; i < tried; ++i)
            forbidden[static_cast<size_t>(helpers[i])] = 0;
    }
};

SuppressionSearch::SuppressionSearch(const HiddenCellFlow& flow, int threshold)
    : m_flow(flow)
    , m_threshold(threshold) {
    for (int cell = 0; cell < flow.cellCount(); ++cell)
        m_primary.push_back(isSmall(flow.value(cell), threshold) ? 1 : 0);
}

bool SuppressionSearch::isSafe(const std::vector<char>& hidden) const {
    for (int cell = 0; cell < m_flow.cellCount(); ++cell) {
        if (hidden[static_cast<size_t>(cell)] && m_flow.growth(hidden, cell, needOf(cell)) < needOf(cell))
            return false;
    }
    return true;
}

/// Hiding more never makes a cell easier to work out, so the largest candidate is all cells but the zeros
/// that cannot reach the threshold; every safe set lies inside it.
std::vector<char> SuppressionSearch::largestSafeSet() const {
    std::vector<char> hidden(m_primary.size(), 1);
    for (bool changed = true; changed;) {
        changed = false;
        for (int cell = 0; cell < m_flow.cellCount(); ++cell) {
            const auto index = static_cast<size_t>(cell);
            if (hidden[index] && m_flow.value(cell) == 0 && m_flow.growth(hidden, cell, needOf(cell)) < needOf(cell)) {
                hidden[index] = 0;
                changed = true;
            }
        }
    }
    return hidden;
}

/// A safe set made by the cheapest help for one unsafe cell after the other.
std::vector<char> SuppressionSearch::grown(const std::vector<char>& allowed) const {
    std::vector<char> hidden = m_primary;
    for (bool changed = true; changed;) {
        changed = false;
        for (int cell = 0; cell < m_flow.cellCount(); ++cell) {
            if (!hidden[static_cast<size_t>(cell)] || needOf(cell) == 0)
                continue;
            const auto help = m_flow.cheapestHelp(hidden, allowed, cell, needOf(cell));
            for (int other : help.value_or(std::vector<int>{})) {
                hidden[static_cast<size_t>(other)] = 1;
                changed = true;
            }
        }
    }
    return hidden;
}

void SuppressionSearch::dropSuperfluous(std::vector<char>& hidden) const {
    std::vector<int> order;
    for (int cell = 0; cell < m_flow.cellCount(); ++cell) {
        if (hidden[static_cast<size_t>(cell)] && !m_primary[static_cast<size_t>(cell)])
            order.push_back(cell);
    }
    std::sort(order.begin(), order.end(), [this](int a, int b) { return m_flow.value(a) > m_flow.value(b); });
    for (int cell : order) {
        hidden[static_cast<size_t>(cell)] = 0;
        if (!isSafe(hidden))
            hidden[static_cast<size_t>(cell)] = 1;
    }
}

std::optional<std::vector<char>> SuppressionSearch::run() const {
    if (isSafe(m_primary))
        return m_primary;
    const std::vector<char> largest = largestSafeSet();
    if (!isSafe(largest))
        return {};
    std::vector<char> good = grown(largest);
    dropSuperfluous(good);

    Exact exact{*this, m_primary, std::vector<char>(good.size(), 0), good};
    for (int cell = 0; cell < m_flow.cellCount(); ++cell) {
        const auto index = static_cast<size_t>(cell);
        exact.forbidden[index] = largest[index] ? 0 : 1;
        if (good[index] && !m_primary[index]) {
            exact.bestCells += 1;
            exact.bestSum += m_flow.value(cell);
        }
    }
    exact.stepsLeft = stepsFor(m_flow.cellCount());
    exact.visit(0, 0);
    dropSuperfluous(exact.best);
    return exact.best;
}

} // namespace brobygger
