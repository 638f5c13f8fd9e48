// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/table_suppression/hidden_cell_flow.h"

#include <algorithm>
#include <limits>

namespace brobygger {

namespace {

constexpr int unlimited = std::numeric_limits<int>::max() / 4;

} // namespace

/// Residual capacities between rows (nodes 0 … rows − 1) and columns (the nodes after them). `grow[cell]` is
/// the room from row to column, `shrink[cell]` from column to row; a shown cell has neither.
struct HiddenCellFlow::Network {
    const HiddenCellFlow& table;
    std::vector<int> grow;
    std::vector<int> shrink;
    std::vector<int> cameFrom; ///< the node before, −1 when not reached

    Network(const HiddenCellFlow& owner, std::span<const char> hidden, int without)
        : table(owner)
        , grow(hidden.size(), 0)
        , shrink(hidden.size(), 0) {
        for (size_t i = 0; i < hidden.size(); ++i) {
            if (hidden[i] && static_cast<int>(i) != without) {
                grow[i] = unlimited;
                shrink[i] = owner.m_values[i];
            }
        }
    }

    int nodes() const { return table.m_rows + table.m_columns; }
    size_t cellBetween(int from, int to) const {
        const int row = std::min(from, to);
        const int column = std::max(from, to) - table.m_rows;
        return static_cast<size_t>(row * table.m_columns + column);
    }
    int room(int from, int to) const {
        const size_t cell = cellBetween(from, to);
        return from < to ? grow[cell] : shrink[cell];
    }
    /// The nodes on the other side: columns for a row, rows for a column.
    int firstAcross(int node) const { return node < table.m_rows ? table.m_rows : 0; }
    int endAcross(int node) const { return node < table.m_rows ? nodes() : table.m_rows; }

    /// Breadth first through what has room; true when `target` was reached.
    bool reaches(int source, int target) {
        cameFrom.assign(static_cast<size_t>(nodes()), -1);
        std::vector<int> queue{source};
        cameFrom[static_cast<size_t>(source)] = source;
        for (size_t i = 0; i < queue.size(); ++i) {
            const int from = queue[i];
            for (int to = firstAcross(from); to < endAcross(from); ++to) {
                if (cameFrom[static_cast<size_t>(to)] >= 0 || room(from, to) <= 0)
                    continue;
                cameFrom[static_cast<size_t>(to)] = from;
                if (to == target)
                    return true;
                queue.push_back(to);
            }
        }
        return false;
    }

    int bottleneck(int source, int target, int enough) const {
        for (int to = target; to != source; to = cameFrom[static_cast<size_t>(to)])
            enough = std::min(enough, room(cameFrom[static_cast<size_t>(to)], to));
        return enough;
    }

    void push(int source, int target, int amount) {
        for (int to = target; to != source; to = cameFrom[static_cast<size_t>(to)]) {
            const int from = cameFrom[static_cast<size_t>(to)];
            const size_t cell = cellBetween(from, to);
            int& forward = from < to ? grow[cell] : shrink[cell];
            int& backward = from < to ? shrink[cell] : grow[cell];
            forward -= forward >= unlimited ? 0 : amount;
            backward += backward >= unlimited ? 0 : amount;
        }
    }

    int flow(int source, int target, int enough) {
        int total = 0;
        while (total < enough && reaches(source, target)) {
            const int amount = bottleneck(source, target, enough - total);
            push(source, target, amount);
            total += amount;
        }
        return total;
    }

    /// Cheapest augmenting path when shown cells may be hidden at a price; opens the cells it takes.
    /// Bellman–Ford: the graph is tiny.
    bool openCheapestPath(int source, int target, std::span<const char> allowed, std::vector<char>& hidden,
                          std::vector<int>& opened) {
        constexpr long long oneCell = 1LL << 40;
        constexpr long long never = std::numeric_limits<long long>::max() / 2;
        std::vector<long long> price(static_cast<size_t>(nodes()), never);
        cameFrom.assign(static_cast<size_t>(nodes()), -1);
        price[static_cast<size_t>(source)] = 0;
        for (bool changed = true; changed;) {
            changed = false;
            for (int from = 0; from < nodes(); ++from) {
                for (int to = firstAcross(from); to < endAcross(from); ++to) {
                    const size_t cell = cellBetween(from, to);
                    const bool open = room(from, to) > 0;
                    const bool openable = !hidden[cell] && allowed[cell] && (from < to || table.m_values[cell] > 0);
                    if (price[static_cast<size_t>(from)] >= never || (!open && !openable))
                        continue;
                    const long long step = open ? 0 : oneCell + table.m_values[cell];
                    const long long offer = price[static_cast<size_t>(from)] + step;
                    if (offer < price[static_cast<size_t>(to)]) {
                        price[static_cast<size_t>(to)] = offer;
                        cameFrom[static_cast<size_t>(to)] = from;
                        changed = true;
                    }
                }
            }
        }
        if (price[static_cast<size_t>(target)] >= never)
            return false;
        for (int to = target; to != source; to = cameFrom[static_cast<size_t>(to)]) {
            const size_t cell = cellBetween(cameFrom[static_cast<size_t>(to)], to);
            if (!hidden[cell]) {
                hidden[cell] = 1;
                grow[cell] = unlimited;
                shrink[cell] = table.m_values[cell];
                opened.push_back(static_cast<int>(cell));
            }
        }
        return true;
    }
};

HiddenCellFlow::HiddenCellFlow(const CountTable& table)
    : m_rows(static_cast<int>(table.size()))
    , m_columns(table.empty() ? 0 : static_cast<int>(table.front().size())) {
    for (const auto& row : table)
        m_values.insert(m_values.end(), row.begin(), row.end());
}

int HiddenCellFlow::growth(std::span<const char> hidden, int cell, int enough) const {
    Network network(*this, hidden, cell);
    return network.flow(m_rows + cell % m_columns, cell / m_columns, enough);
}

int HiddenCellFlow::shrinkage(std::span<const char> hidden, int cell, int enough) const {
    Network network(*this, hidden, cell);
    return network.flow(cell / m_columns, m_rows + cell % m_columns, std::min(enough, value(cell)));
}

HiddenCellFlow::Shortage HiddenCellFlow::shortage(std::span<const char> hidden, int cell, int enough) const {
    Network network(*this, hidden, cell);
    Shortage result;
    if (network.flow(m_rows + cell % m_columns, cell / m_columns, enough) >= enough)
        return result;
    result.exists = true;
    // The last, failed search left in cameFrom what can be reached: the near side of a narrowest cut.
    const auto reached = [&network](int node) { return network.cameFrom[static_cast<size_t>(node)] >= 0; };
    for (int other = 0; other < cellCount(); ++other) {
        if (hidden[static_cast<size_t>(other)])
            continue;
        const bool row = reached(other / m_columns);
        const bool column = reached(m_rows + other % m_columns);
        if ((row && !column) || (column && !row && value(other) > 0))
            result.helpers.push_back(other);
    }
    return result;
}

std::optional<std::vector<int>> HiddenCellFlow::cheapestHelp(std::span<const char> hidden, std::span<const char> allowed,
                                                             int cell, int enough) const {
    const int source = m_rows + cell % m_columns;
    const int target = cell / m_columns;
    Network network(*this, hidden, cell);
    std::vector<char> now(hidden.begin(), hidden.end());
    std::vector<int> opened;
    int total = network.flow(source, target, enough);
    while (total < enough) {
        if (!network.openCheapestPath(source, target, allowed, now, opened))
            return {};
        total += network.flow(source, target, enough - total);
    }
    return opened;
}

} // namespace brobygger
