// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/csv/csv_reader.h"

#include <QList>
#include <QStringList>

namespace brobygger {

/// One sheet of a workbook as a table.
struct NamedTable {
    QString name;
    CsvTable table;
};

/// A sheet while it is read: rows by their number in the sheet, empty ones left out.
class SheetGrid final {
public:
    /// Cells and characters are taken from `left`, which all sheets of a workbook share and which must outlive it.
    explicit SheetGrid(CsvLimits& left)
        : m_left(left) {}

    /// Takes a row; false when the sheet is bigger than the limits. Empty cells at the end are dropped.
    bool add(int line, QStringList cells, bool isHidden = false);
    /// A merged range: what stands in its first cell holds for every row below it. Rows and columns from 1 and 0. False
    /// when more cells are filled than the limits let.
    bool fillDown(int firstLine, int lastLine, qsizetype column);
    /// The headings are the first row with at least two cells, so that a title above the table is passed over.
    /// A table without headings when the sheet is empty.
    CsvTable table() const;

private:
    CsvLimits& m_left;
    QList<CsvRow> m_rows;
};

} // namespace brobygger
