// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/disclosure/numbers/linked_numbers.h"

namespace brobygger {

/// Records that stand in exactly the same cells of a group: no reader can tell them apart by these numbers.
struct CellAtom {
    std::vector<int> cells;
    double count = 0;
    std::vector<int> persons; ///< the first so many as the threshold
};

/// Cells over records of one kind, cut into atoms: each cell is the sum of its atoms, so that every way of adding and
/// subtracting these cells is in it.
struct CellGroup {
    enum class Kind {
        Now,     ///< numbers of this report
        Earlier, ///< numbers of one earlier report
        History, ///< one number in all reports
    };
    Kind kind = Kind::Now;
    std::vector<int> cells;
    std::vector<CellAtom> atoms;
};

/// A weighted sum of cells that is zero, or not below zero.
struct CellRow {
    struct Term {
        int cell = 0;
        double weight = 0;
    };
    std::vector<Term> terms;
    bool isZero = false;
};

/// Two cells of which one holds all that the other counts, and little more.
struct NestedCells {
    int less = 0;
    int more = 0;
    int persons = 0; ///< for whom `more` has more, below the threshold
};

/// How the cells hang together: everything a reader may know of what they mean.
struct LinkedRelations {
    std::vector<CellGroup> groups;
    std::vector<CellRow> rows;
    std::vector<NestedCells> nested;
    std::vector<std::vector<int>> groupsOf; ///< by cell
    std::vector<std::vector<int>> rowsOf;   ///< by cell
};

LinkedRelations relationsOf(const LinkedNumbers& linked);

// The parts of it.
/// Groups of the numbers of each family and report, and of each number over the reports.
std::vector<CellGroup> cellGroups(const LinkedNumbers& linked);
/// Cuts cells of one kind of records into atoms; none when there would be too many to be of use.
std::vector<CellAtom> cellAtoms(const LinkedNumbers& linked, const std::vector<int>& cells);
/// Every pair of printable cells that nearly are the same.
std::vector<NestedCells> nestedCells(const LinkedNumbers& linked);

} // namespace brobygger
