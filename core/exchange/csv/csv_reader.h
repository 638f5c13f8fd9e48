// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QChar>
#include <QList>
#include <QStringList>
#include <optional>

namespace brobygger {

/// What the sender of a file said about it; what is left out is guessed.
struct CsvFormat {
    std::optional<QChar> delimiter = {}; ///< semicolon, comma or tab
    QString encoding = {};               ///< utf-8 or windows-1252
};

/// What a file may be at most, so that a foreign one can fill neither memory nor screen.
struct CsvLimits {
    qsizetype bytes = 64 * 1024 * 1024;
    qsizetype rows = 500'000;
    qsizetype columns = 200;
    qsizetype cells = 10'000'000; ///< of all rows, and of all sheets of a workbook
    qsizetype charactersInRow = 200'000;
    qsizetype characters = 64'000'000; ///< of all sheets of a workbook
};

struct CsvRow {
    int line = 0; ///< where it begins in the file, from 1
    QStringList cells;
    bool isHidden = false; ///< folded or filtered away in the sheet, so that its writer may not know of it
};

/// A sheet with its first row as headings. A row may have fewer or more cells than there are headings.
struct CsvTable {
    QStringList headings;
    QList<CsvRow> rows; ///< without empty rows
    QChar delimiter;
    QString encoding;    ///< utf-8, utf-16 or windows-1252, also when only some cells are
    int skippedRows = 0; ///< titles above the headings
};

/// Reads what spreadsheets write (RFC 4180 and Danish Excel): quoted cells with line breaks and doubled
/// quotes, any line end, a byte order mark or none, "sep=;" in front, cells of different encodings. A leading apostrophe that
/// keeps a spreadsheet from calculating
/// ('=, '+, '-, '@) is taken away. Format when it is too big, has no heading, an opened quote never closes, or its letters are
/// those of Mac Roman or DOS.
Result<CsvTable> readCsv(const QByteArray& bytes, const CsvFormat& format = {}, const CsvLimits& limits = {});

} // namespace brobygger
