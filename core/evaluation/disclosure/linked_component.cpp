// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/linked_component.h"

#include "core/statistics/interval.h"

#include <algorithm>
#include <set>

namespace brobygger {

namespace {
const std::vector<int>& listAt(const std::vector<std::vector<int>>& lists, int place) {
    return lists[static_cast<size_t>(place)];
}
} // namespace

LinkedComponent::LinkedComponent(const LinkedNumbers& linked, const LinkedRelations& relations,
                                 const std::vector<char>& isPrinted, const ProtectedAmount& amount)
    : m_linked(linked)
    , m_relations(relations) {
    gather(isPrinted, amount);
    addColumns(isPrinted);
    addRows();
}

void LinkedComponent::gather(const std::vector<char>& isPrinted, const ProtectedAmount& amount) {
    std::set<int> cells;
    std::set<int> groups;
    std::set<int> rows;
    std::vector<int> waiting;
    const auto meet = [&](int cell) {
        if (cells.insert(cell).second) {
            waiting.push_back(cell);
        }
    };
    const auto meetGroup = [&](int group) {
        if (groups.insert(group).second) {
            const std::vector<int>& members = m_relations.groups[static_cast<size_t>(group)].cells;
            std::for_each(members.begin(), members.end(), meet);
        }
    };
    for (const CellRow::Term& term : amount.cells) {
        meet(term.cell);
    }
    if (amount.group >= 0) {
        meetGroup(amount.group);
    }
    while (!waiting.empty()) {
        const int cell = waiting.back();
        waiting.pop_back();
        if (isPrinted[static_cast<size_t>(cell)]) {
            continue;
        }
        const std::vector<int>& ownGroups = listAt(m_relations.groupsOf, cell);
        std::for_each(ownGroups.begin(), ownGroups.end(), meetGroup);
        for (const int row : listAt(m_relations.rowsOf, cell)) {
            if (rows.insert(row).second) {
                for (const CellRow::Term& term : m_relations.rows[static_cast<size_t>(row)].terms) {
                    meet(term.cell);
                }
            }
        }
    }
    m_cells.assign(cells.begin(), cells.end());
    m_groups.assign(groups.begin(), groups.end());
    m_rows.assign(rows.begin(), rows.end());
}

/// How far a hidden cell is let go: far beyond what a reader must think possible.
double LinkedComponent::roomOf(int cell) const { return 2 * m_linked.cell(cell).value + 20 * m_linked.threshold; }

void LinkedComponent::addColumns(const std::vector<char>& isPrinted) {
    for (const int cell : m_cells) {
        const bool isKnown = isPrinted[static_cast<size_t>(cell)] != 0;
        const double value = m_linked.cell(cell).value;
        m_columnOf[cell] = m_bounds.addColumn(isKnown ? value : 0, isKnown ? value : roomOf(cell));
        m_isPrinted.push_back(isKnown ? 1 : 0);
    }
    for (const int group : m_groups) {
        const size_t atoms = m_relations.groups[static_cast<size_t>(group)].atoms.size();
        m_firstAtomOf[group] = m_bounds.columns();
        for (size_t atom = 0; atom < atoms; ++atom) {
            m_bounds.addColumn(0, infinite);
        }
    }
}

void LinkedComponent::addRows() {
    for (const int group : m_groups) {
        const CellGroup& of = m_relations.groups[static_cast<size_t>(group)];
        std::unordered_map<int, std::vector<LinearBounds::Term>> sums;
        for (size_t atom = 0; atom < of.atoms.size(); ++atom) {
            for (const int cell : of.atoms[atom].cells) {
                sums[cell].push_back({m_firstAtomOf[group] + static_cast<int>(atom), 1});
            }
        }
        for (const int cell : of.cells) {
            std::vector<LinearBounds::Term> terms = std::move(sums[cell]);
            terms.push_back({m_columnOf[cell], -1});
            m_bounds.addRow(terms, true);
        }
    }
    for (const int row : m_rows) {
        m_hasRow[row] = true;
        std::vector<LinearBounds::Term> terms;
        for (const CellRow::Term& term : m_relations.rows[static_cast<size_t>(row)].terms) {
            terms.push_back({m_columnOf[term.cell], term.weight});
        }
        m_bounds.addRow(terms, m_relations.rows[static_cast<size_t>(row)].isZero);
    }
}

bool LinkedComponent::holds(const ProtectedAmount& amount) const {
    if (amount.group >= 0) {
        return m_firstAtomOf.contains(amount.group);
    }
    bool isUnknown = false;
    for (const CellRow::Term& term : amount.cells) {
        const auto column = m_columnOf.find(term.cell);
        if (column == m_columnOf.end()) {
            return false;
        }
        const auto place = std::lower_bound(m_cells.begin(), m_cells.end(), term.cell) - m_cells.begin();
        isUnknown = isUnknown || m_isPrinted[static_cast<size_t>(place)] == 0;
    }
    return isUnknown;
}

bool LinkedComponent::isClosedAround(int cell) const {
    const auto& groups = listAt(m_relations.groupsOf, cell);
    const auto& rows = listAt(m_relations.rowsOf, cell);
    return std::all_of(groups.begin(), groups.end(), [this](int group) { return m_firstAtomOf.contains(group); }) &&
           std::all_of(rows.begin(), rows.end(), [this](int row) { return m_hasRow.contains(row); });
}

void LinkedComponent::release(int cell) {
    const auto column = m_columnOf.find(cell);
    if (column != m_columnOf.end()) {
        m_bounds.setBounds(column->second, 0, roomOf(cell));
        const auto place = std::lower_bound(m_cells.begin(), m_cells.end(), cell) - m_cells.begin();
        m_isPrinted[static_cast<size_t>(place)] = 0;
    }
}

std::vector<LinearBounds::Term> LinkedComponent::sumOf(const ProtectedAmount& amount) const {
    std::vector<LinearBounds::Term> sum;
    for (const CellRow::Term& term : amount.cells) {
        sum.push_back({m_columnOf.at(term.cell), term.weight});
    }
    for (const int atom : amount.atoms) {
        sum.push_back({m_firstAtomOf.at(amount.group) + atom, 1});
    }
    return sum;
}

double LinkedComponent::answered(const std::vector<LinearBounds::Term>& sum) const {
    double value = 0;
    for (const LinearBounds::Term& term : sum) {
        value += term.weight * m_bounds.value(term.column);
    }
    return value;
}

std::vector<int> LinkedComponent::bindingCells() const {
    std::vector<int> binding;
    for (size_t place = 0; place < m_cells.size(); ++place) {
        if (m_isPrinted[place] && m_bounds.isBinding(m_columnOf.at(m_cells[place]))) {
            binding.push_back(m_cells[place]);
        }
    }
    return binding;
}

} // namespace brobygger
