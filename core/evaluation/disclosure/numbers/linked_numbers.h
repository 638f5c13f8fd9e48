// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/disclosure/numbers/cell_records.h"
#include "core/evaluation/disclosure/numbers/disclosure_rules.h"
#include "core/evaluation/disclosure/numbers/person_shares.h"
#include "core/evaluation/disclosure/numbers/record_numbers.h"
#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/figures/figure_sources.h"

#include <QStringList>

namespace brobygger {

/// A count or a sum over one set of records, numbered by RecordNumbers. It stands in the report wherever a number prints it;
/// the same set is one cell, however often it is printed.
struct LinkedCell : CellRecords {
    double value = 0;          ///< how many records, or their sum
    PersonShares persons;      ///< whose records they are
    std::vector<int> families; ///< of the numbers that print it
    std::vector<int> numbers;  ///< that print it; none: only what is left of a share
};

/// A figure or a point of this report or of an earlier one: printed as a whole, or hidden as a whole.
struct LinkedNumber {
    QString id;     ///< of a point: the series, "/" and x
    QString series; ///< empty for a figure
    int report = 0; ///< in order of time; LinkedNumbers::newest is this one
    int family = 0; ///< in LinkedNumbers::families
    int part = -1;  ///< cells, −1: none
    int whole = -1;
    int rest = -1;               ///< what is left of the whole, which follows from both
    std::vector<int> cells;      ///< that it prints: part, whole, and the number behind a mean
    std::vector<int> takesAlong; ///< numbers that must be hidden when this one is
    bool isShown = true;
    bool isReprinted = false; ///< says what an earlier report of the same period said
    QByteArray reason;        ///< why it is hidden
    double cost = 0;          ///< of hiding it
};

/// Everything printed in this report and in earlier ones.
struct LinkedNumbers {
    std::vector<LinkedNumber> numbers;
    std::vector<LinkedCell> cells;
    QStringList families;
    int newest = 0;
    int threshold = 5;
    const RecordNumbers* recordNumbers = nullptr; ///< of the cells' records

    LinkedNumber& number(int at) { return numbers[static_cast<size_t>(at)]; }
    const LinkedNumber& number(int at) const { return numbers[static_cast<size_t>(at)]; }
    const LinkedCell& cell(int at) const { return cells[static_cast<size_t>(at)]; }

    bool isOfEarlierReport(const LinkedNumber& number) const { return number.report != newest; }
    /// Somebody can read it.
    bool isPrinted(const LinkedCell& cell) const;
    /// It stands in an earlier report and cannot be taken back, or it is empty: a zero is printed.
    bool isSettled(const LinkedCell& cell) const;
    int personsOf(const LinkedCell& cell) const { return static_cast<int>(cell.persons.size()); }
    int personOfRecord(CountedUnit unit, int record) const { return recordNumbers->personOf(unit, record); }

    /// Hides a number of this report, and those that would give it away. Those of earlier reports stay.
    void hide(int number, const QByteArray& reason);
};

/// The numbers of an evaluation and of the earlier reports with their cells.
LinkedNumbers linkNumbers(const Evaluation& evaluation, const FigureSources& sources, const DisclosureRules& rules,
                          RecordNumbers& recordNumbers);

/// What the register keeps of this report.
ReleasedCells releasedCells(const LinkedNumbers& linked, const Evaluation& evaluation, const RecordNumbers& recordNumbers);

} // namespace brobygger
