// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/table_suppression/table_suppression.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>
#include <numeric>
#include <random>

using namespace brobygger;

namespace {

CountTable randomTable(std::mt19937& random, int mostRows, int mostColumns) {
    const auto between = [&random](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
    CountTable table(static_cast<size_t>(between(1, mostRows)), std::vector<int>(static_cast<size_t>(between(1, mostColumns))));
    for (auto& row : table) {
        for (int& count : row)
            count = between(0, 9) < 3 ? between(0, 4) : between(0, 16);
    }
    return table;
}

/// An outsider's view, written without the program's own method: fills the hidden cells one after the other
/// so that all totals hold, with one cell set to `wanted`. True when some table fits.
class Outsider {
public:
    Outsider(const CountTable& table, const Suppression& shown)
        : m_rowsLeft(table.size(), 0)
        , m_columnsLeft(table.front().size(), 0) {
        for (const auto& cell : shown.hidden) {
            const auto row = static_cast<size_t>(cell.at.row);
            const auto column = static_cast<size_t>(cell.at.column);
            m_cells.push_back(cell.at);
            m_rowsLeft[row] += table[row][column];
            m_columnsLeft[column] += table[row][column];
        }
    }

    bool canBe(CellPosition cell, int wanted) {
        m_fixed = cell;
        m_wanted = wanted;
        return fill(0);
    }

private:
    bool isLastOf(size_t index, bool inRow) const {
        return std::none_of(m_cells.begin() + static_cast<long>(index) + 1, m_cells.end(), [&](CellPosition other) {
            return inRow ? other.row == m_cells[index].row : other.column == m_cells[index].column;
        });
    }

    bool fill(size_t index) {
        if (index == m_cells.size())
            return true;
        int& row = m_rowsLeft[static_cast<size_t>(m_cells[index].row)];
        int& column = m_columnsLeft[static_cast<size_t>(m_cells[index].column)];
        int low = 0;
        int high = std::min(row, column);
        if (isLastOf(index, true))
            low = row;
        if (isLastOf(index, false))
            low = std::max(low, column);
        if (m_cells[index] == m_fixed) {
            low = std::max(low, m_wanted);
            high = std::min(high, m_wanted);
        }
        for (int value = low; value <= high; ++value) {
            row -= value;
            column -= value;
            const bool last = (isLastOf(index, true) && row != 0) || (isLastOf(index, false) && column != 0);
            const bool fits = !last && fill(index + 1);
            row += value;
            column += value;
            if (fits)
                return true;
        }
        return false;
    }

    std::vector<CellPosition> m_cells;
    std::vector<int> m_rowsLeft;
    std::vector<int> m_columnsLeft;
    CellPosition m_fixed;
    int m_wanted = 0;
};

bool protects(const std::vector<HiddenCell>& cells, int threshold) {
    return std::all_of(cells.begin(), cells.end(),
                       [threshold](const HiddenCell& cell) { return cell.high > cell.low && cell.high >= threshold; });
}

/// The fewest further cells by trying every choice; −1 when none is safe.
int fewestByTryingAll(const CountTable& table, const Suppression& answer, int threshold) {
    const int columns = static_cast<int>(table.front().size());
    const int cells = static_cast<int>(table.size()) * columns;
    std::vector<CellPosition> others;
    for (int cell = 0; cell < cells; ++cell) {
        const CellPosition at{cell / columns, cell % columns};
        if (!std::binary_search(answer.primary.begin(), answer.primary.end(), at))
            others.push_back(at);
    }
    int fewest = -1;
    for (unsigned choice = 0; choice < (1U << others.size()); ++choice) {
        std::vector<CellPosition> hidden = answer.primary;
        for (size_t i = 0; i < others.size(); ++i) {
            if (choice >> i & 1U)
                hidden.push_back(others[i]);
        }
        const int more = static_cast<int>(hidden.size() - answer.primary.size());
        if ((fewest < 0 || more < fewest) && protects(feasibleIntervals(table, hidden), threshold))
            fewest = more;
    }
    return fewest;
}

} // namespace

TEST_CASE("No hidden count can be worked out of 10,000 random tables with their totals", "[statistics][disclosure]") {
    std::mt19937 random(2026);
    int withSecondary = 0;
    for (int i = 0; i < 10000; ++i) {
        const CountTable table = randomTable(random, 4, 4);
        const int threshold = i % 2 == 0 ? 5 : 3;
        const Suppression answer = suppressTable(table, threshold);
        if (answer.totalsOnly())
            continue;
        withSecondary += answer.secondary->empty() ? 0 : 1;
        Outsider outsider(table, answer);
        bool safe = true;
        for (const auto& cell : answer.hidden) {
            safe = safe && outsider.canBe(cell.at, cell.low) && outsider.canBe(cell.at, cell.high) && cell.low < cell.high &&
                   cell.high >= threshold;
            safe = safe && !outsider.canBe(cell.at, cell.high + 1) && (cell.low == 0 || !outsider.canBe(cell.at, cell.low - 1));
        }
        REQUIRE(safe);
    }
    CHECK(withSecondary > 3000);
}

TEST_CASE("A small table hides as few cells as possible", "[statistics][disclosure]") {
    std::mt19937 random(7);
    for (int i = 0; i < 150; ++i) {
        const CountTable table = randomTable(random, 3, 3);
        const Suppression answer = suppressTable(table, 5);
        const int found = answer.totalsOnly() ? -1 : static_cast<int>(answer.secondary->size());
        CHECK(found == fewestByTryingAll(table, answer, 5));
    }
}

TEST_CASE("A table of 12 by 12 is made safe without a superfluous cell", "[statistics][disclosure]") {
    std::mt19937 random(12);
    CountTable table(12, std::vector<int>(12));
    for (auto& row : table) {
        for (int& count : row)
            count = std::uniform_int_distribution<int>(0, 30)(random);
    }
    const Suppression answer = suppressTable(table, 5);
    REQUIRE_FALSE(answer.totalsOnly());
    CHECK(protects(answer.hidden, 5));
    for (const auto& cell : *answer.secondary) {
        std::vector<CellPosition> fewer;
        for (const auto& hidden : answer.hidden) {
            if (hidden.at != cell)
                fewer.push_back(hidden.at);
        }
        CHECK_FALSE(protects(feasibleIntervals(table, fewer), 5));
    }
}

TEST_CASE("Only totals are shown when no choice of cells protects the small ones", "[statistics][disclosure]") {
    const Suppression answer = suppressTable({{2}}, 5);
    CHECK(answer.totalsOnly());
    CHECK(answer.hides(0, 0));
    CHECK(answer.hidden.empty());
}

TEST_CASE("A list with its total hides a second count beside a single small one", "[statistics][disclosure]") {
    CHECK(suppressList({12, 8, 9}, 5) == std::vector<int>{});
    CHECK(suppressList({12, 2, 9, 0}, 5) == std::vector<int>{1, 2});
    CHECK(suppressList({1, 2, 9, 30}, 5) == std::vector<int>{0, 1, 2});
    CHECK(suppressList({4, 3, 9}, 5) == std::vector<int>{0, 1});
    CHECK_FALSE(suppressList({2, 1, 0}, 5).has_value());
}
