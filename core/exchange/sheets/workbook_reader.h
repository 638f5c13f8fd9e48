// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/archive/zip_archive.h"
#include "core/exchange/sheets/cell_text.h"
#include "core/exchange/sheets/sheet_grid.h"

namespace brobygger {

/// xlsx or ods, by what the bytes hold and not by a file's name; nothing when they are neither.
enum class WorkbookKind { None, Xlsx, Ods };
WorkbookKind workbookKindOf(const QByteArray& bytes);
/// Whether the bytes are the container of Excel before 2007, which protected workbooks use too.
bool isOldWorkbook(const QByteArray& bytes);
/// "xlsx", "ods" or empty.
QString toCode(WorkbookKind kind);

/// Reads the visible sheets that hold anything, in their order: text, numbers and dates as text, as `text` says.
/// Formulas count as what they last gave, errors as empty. Format, in words, when the file is too big, damaged,
/// protected by a passphrase, in the format of Excel before 2007, or has nothing in it. `hidden` takes the names of the sheets
/// that nobody sees.
Result<QList<NamedTable>> readWorkbook(const QByteArray& bytes, const SheetText& text = {}, const CsvLimits& limits = {},
                                       QStringList* hidden = nullptr);

// The two formats by themselves.
Result<QList<NamedTable>> readXlsx(const ZipArchive& archive, const SheetText& text, const CsvLimits& limits,
                                   QStringList* hidden = nullptr);
Result<QList<NamedTable>> readOds(const ZipArchive& archive, const SheetText& text, const CsvLimits& limits,
                                  QStringList* hidden = nullptr);

/// The errors both give.
Error damagedSheet();
Error tooBigSheet();

} // namespace brobygger
