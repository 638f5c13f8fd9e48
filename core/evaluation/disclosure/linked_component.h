// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/disclosure/linear_bounds.h"
#include "core/evaluation/disclosure/protected_amounts.h"

#include <unordered_map>

namespace brobygger {

/// The part of all numbers that hangs together with a protected amount through cells that are not printed, as a linear
/// programme. A printed cell has one value and links nothing.
class LinkedComponent final {
public:
    LinkedComponent(const LinkedNumbers& linked, const LinkedRelations& relations, const std::vector<char>& isPrinted,
                    const ProtectedAmount& amount);

    /// Whether an amount can be asked for here; it lies here as a whole or not at all.
    bool holds(const ProtectedAmount& amount) const;
    bool holdsCell(int cell) const { return m_columnOf.contains(cell); }
    /// Whether a cell of it that is printed no more would link nothing that is not in here.
    bool isClosedAround(int cell) const;
    /// A cell of it is printed no more.
    void release(int cell);
    int size() const { return m_bounds.columns(); }

    std::vector<LinearBounds::Term> sumOf(const ProtectedAmount& amount) const;
    LinearBounds& bounds() { return m_bounds; }
    /// What an amount is in the answer given last.
    double answered(const std::vector<LinearBounds::Term>& sum) const;
    /// The printed cells on which the answer given last hangs.
    std::vector<int> bindingCells() const;
    const std::vector<int>& cells() const { return m_cells; }

private:
    void gather(const std::vector<char>& isPrinted, const ProtectedAmount& amount);
    void addColumns(const std::vector<char>& isPrinted);
    void addRows();
    double roomOf(int cell) const;

    const LinkedNumbers& m_linked;
    const LinkedRelations& m_relations;
    std::vector<int> m_cells;
    std::vector<int> m_groups;
    std::vector<int> m_rows;
    std::unordered_map<int, int> m_columnOf;    ///< by cell
    std::unordered_map<int, int> m_firstAtomOf; ///< column of the first atom, by group
    std::unordered_map<int, bool> m_hasRow;     ///< by row
    std::vector<char> m_isPrinted;              ///< by place in m_cells
    LinearBounds m_bounds;
};

} // namespace brobygger
