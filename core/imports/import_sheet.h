// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/imports/sheet_import.h"

namespace brobygger {

/// A spreadsheet that has been read: its rows, and what its columns stand for.
struct ImportSheet {
    CsvTable table;
    SheetFrame frame;
    QString format;                 ///< csv, xlsx or ods
    QString name = {};              ///< of the sheet of a workbook
    QStringList furtherSheets = {}; ///< those with the same headings
    QStringList sheets = {};        ///< all that can be read
    QStringList hiddenSheets = {};  ///< those that cannot
    int skippedRows = 0;            ///< above the headings
    int hiddenRows = 0;             ///< of the table, also when they have been taken out of it
    int mendedCells = 0;            ///< whose letters were encoded twice

    /// A preview without rows.
    ImportPreview preview() const;
};

/// Whatever spreadsheet the bytes are; of several sheets the named one, else the first whose headings can be this kind. The
/// headings may stand below titles; cells are without what nobody sees and without what keeps a spreadsheet from calculating.
/// Format when the bytes are no table or have no such sheet.
Result<ImportSheet> readSheet(const ImportSource& source, QDate today);
/// What the headings lack for this kind, in words; nothing when it can be imported.
std::optional<Error> missingColumns(const SheetFrame& frame);
/// The kind among these that the headings fit best, the first when none is known; nothing when several fit alike.
std::optional<ImportKind> likelyKind(const QStringList& headings, const QList<ImportKind>& kinds);

} // namespace brobygger
