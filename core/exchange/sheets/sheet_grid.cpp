// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheets/sheet_grid.h"

#include <algorithm>

namespace brobygger {

bool SheetGrid::add(int line, QStringList cells, bool isHidden) {
    qsizetype letters = 0;
    for (QString& cell : cells) {
        cell = cell.trimmed();
        letters += cell.size();
    }
    while (!cells.isEmpty() && cells.last().isEmpty()) {
        cells.removeLast();
    }
    if (cells.isEmpty()) {
        return true;
    }
    m_left.cells -= cells.size();
    m_left.characters -= letters;
    if (m_rows.size() > m_left.rows || cells.size() > m_left.columns || letters > m_left.charactersInRow || m_left.cells < 0 ||
        m_left.characters < 0) {
        return false;
    }
    m_rows.append({line, std::move(cells), isHidden});
    return true;
}

bool SheetGrid::fillDown(int firstLine, int lastLine, qsizetype column) {
    const auto first =
        std::lower_bound(m_rows.begin(), m_rows.end(), firstLine, [](const CsvRow& row, int line) { return row.line < line; });
    if (column < 0 || first == m_rows.end() || first->line != firstLine || first->cells.value(column).isEmpty()) {
        return true;
    }
    const QString text = first->cells.at(column);
    for (auto row = first + 1; row != m_rows.end() && row->line <= lastLine; ++row) {
        if (--m_left.cells < 0) {
            return false;
        }
        while (row->cells.size() <= column) {
            row->cells.append(QString());
        }
        row->cells[column] = text;
    }
    return true;
}

CsvTable SheetGrid::table() const {
    CsvTable table;
    const auto filled = [](const CsvRow& row) {
        return std::count_if(row.cells.begin(), row.cells.end(), [](const QString& cell) { return !cell.isEmpty(); });
    };
    auto heading = std::find_if(m_rows.begin(), m_rows.end(), [&](const CsvRow& row) { return filled(row) >= 2; });
    heading = heading == m_rows.end() ? m_rows.begin() : heading;
    if (heading != m_rows.end()) {
        table.headings = heading->cells;
        table.skippedRows = static_cast<int>(heading - m_rows.begin());
        table.rows = m_rows.mid(table.skippedRows + 1);
    }
    return table;
}

} // namespace brobygger
