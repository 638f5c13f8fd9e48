// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/statistics/hidden_cell_flow.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/edmonds_karp_max_flow.hpp>
#include <limits>

namespace brobygger {

namespace {

using Amount = long long;
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property,
                                    boost::property<boost::edge_index_t, size_t>>;
using Edge = boost::graph_traits<Graph>::edge_descriptor;

/// More than any count, yet far from what a sum of them could overflow.
constexpr Amount unlimited = 1LL << 40;

size_t growing(int cell) {
    return 2 * static_cast<size_t>(cell);
}

size_t shrinking(int cell) {
    return growing(cell) + 1;
}

} // namespace

/// Rows (nodes 0 … rows − 1) and columns (the nodes after them), joined by an edge for the growth of each cell and its
/// reverse for the shrinking. The last node is a gate before the one that a flow starts from: it lets through what is
/// asked for, so that no time goes into more. Made once for a table; only the capacities change.
struct HiddenCellFlow::Network {
    Graph graph;
    std::vector<Edge> reverse; ///< by the index of an edge

    Network(int rows, int columns)
        : graph(static_cast<size_t>(rows + columns) + 1) {
        const auto ends = static_cast<size_t>(rows + columns);
        for (size_t row = 0; row < static_cast<size_t>(rows); ++row) {
            for (auto column = static_cast<size_t>(rows); column < ends; ++column)
                join(row, column);
        }
        for (size_t node = 0; node < ends; ++node)
            join(ends, node);
    }

    size_t gate() const { return num_vertices(graph) - 1; }

private:
    void join(size_t from, size_t to) {
        const size_t index = reverse.size();
        const Edge there = add_edge(from, to, index, graph).first;
        const Edge back = add_edge(to, from, index + 1, graph).first;
        reverse.push_back(back);
        reverse.push_back(there);
    }
};

/// A maximal flow through the hidden cells but one.
struct HiddenCellFlow::Flow {
    const HiddenCellFlow& table;
    std::vector<Amount> capacity;
    std::vector<Amount> residual;
    std::vector<boost::default_color_type> reached;
    std::vector<Edge> cameBy;

    Flow(const HiddenCellFlow& owner, std::span<const char> hidden, int without)
        : table(owner)
        , capacity(owner.m_network->reverse.size(), 0)
        , residual(capacity.size(), 0)
        , reached(num_vertices(owner.m_network->graph))
        , cameBy(reached.size()) {
        for (int cell = 0; cell < owner.cellCount(); ++cell) {
            if (hidden[static_cast<size_t>(cell)] && cell != without)
                open(cell);
        }
    }

    void open(int cell) {
        capacity[growing(cell)] = unlimited;
        capacity[shrinking(cell)] = table.value(cell);
    }

    template <class T> auto byEdge(std::vector<T>& values) const {
        return boost::make_iterator_property_map(values.begin(), get(boost::edge_index, table.m_network->graph));
    }

    int run(int source, int target, int enough) {
        Network& network = *table.m_network;
        capacity[growing(table.cellCount() + source)] = enough;
        return static_cast<int>(boost::edmonds_karp_max_flow(
            network.graph, network.gate(), static_cast<size_t>(target), byEdge(capacity), byEdge(residual),
            byEdge(network.reverse), reached.data(), cameBy.data()));
    }

    bool reaches(int node) const { return reached[static_cast<size_t>(node)] != boost::white_color; }

    /// Opens the cells on the cheapest way that is left when shown cells may be hidden at a price. False when there is
    /// none.
    bool openCheapestPath(int source, int target, std::span<const char> allowed, std::vector<char>& hidden,
                          std::vector<int>& opened) {
        constexpr Amount oneCell = 1LL << 40;
        constexpr Amount never = std::numeric_limits<Amount>::max();
        std::vector<Amount> steps(capacity.size(), never);
        for (int cell = 0; cell < table.cellCount(); ++cell) {
            const auto index = static_cast<size_t>(cell);
            const Amount opening = hidden[index] || !allowed[index] ? never : oneCell + table.value(cell);
            steps[growing(cell)] = residual[growing(cell)] > 0 ? 0 : opening;
            steps[shrinking(cell)] = residual[shrinking(cell)] > 0 ? 0 : table.value(cell) > 0 ? opening : never;
        }
        std::vector<size_t> cameFrom(reached.size());
        std::vector<Amount> price(reached.size());
        boost::dijkstra_shortest_paths(table.m_network->graph, static_cast<size_t>(source),
                                       boost::weight_map(byEdge(steps))
                                           .predecessor_map(cameFrom.data())
                                           .distance_map(price.data()));
        if (price[static_cast<size_t>(target)] == never)
            return false;
        for (int to = target; to != source;) {
            const int from = static_cast<int>(cameFrom[static_cast<size_t>(to)]);
            const int cell = std::min(from, to) * table.m_columns + std::max(from, to) - table.m_rows;
            if (!hidden[static_cast<size_t>(cell)]) {
                hidden[static_cast<size_t>(cell)] = 1;
                open(cell);
                opened.push_back(cell);
            }
            to = from;
        }
        return true;
    }
};

HiddenCellFlow::HiddenCellFlow(const CountTable& table)
    : m_rows(static_cast<int>(table.size()))
    , m_columns(table.empty() ? 0 : static_cast<int>(table.front().size()))
    , m_network(std::make_shared<Network>(m_rows, m_columns)) {
    for (const auto& row : table)
        m_values.insert(m_values.end(), row.begin(), row.end());
}

int HiddenCellFlow::growth(std::span<const char> hidden, int cell, int enough) const {
    return enough <= 0 ? 0 : Flow(*this, hidden, cell).run(columnOf(cell), rowOf(cell), enough);
}

int HiddenCellFlow::shrinkage(std::span<const char> hidden, int cell, int enough) const {
    return Flow(*this, hidden, cell).run(rowOf(cell), columnOf(cell), std::min(enough, value(cell)));
}

HiddenCellFlow::Shortage HiddenCellFlow::shortage(std::span<const char> hidden, int cell, int enough) const {
    Flow flow(*this, hidden, cell);
    Shortage result;
    if (flow.run(columnOf(cell), rowOf(cell), enough) >= enough)
        return result;
    result.exists = true;
    // What can still be reached is the near side of a narrowest cut.
    for (int other = 0; other < cellCount(); ++other) {
        if (hidden[static_cast<size_t>(other)])
            continue;
        const bool row = flow.reaches(rowOf(other));
        const bool column = flow.reaches(columnOf(other));
        if ((row && !column) || (column && !row && value(other) > 0))
            result.helpers.push_back(other);
    }
    return result;
}

std::optional<std::vector<int>> HiddenCellFlow::cheapestHelp(std::span<const char> hidden,
                                                             std::span<const char> allowed, int cell,
                                                             int enough) const {
    Flow flow(*this, hidden, cell);
    std::vector<char> now(hidden.begin(), hidden.end());
    std::vector<int> opened;
    while (flow.run(columnOf(cell), rowOf(cell), enough) < enough) {
        if (!flow.openCheapestPath(columnOf(cell), rowOf(cell), allowed, now, opened))
            return {};
    }
    return opened;
}

} // namespace brobygger
