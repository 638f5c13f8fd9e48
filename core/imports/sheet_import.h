// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/csv/csv_reader.h"
#include "core/imports/rows/import_services.h"
#include "core/sheets/import_cells.h"

namespace brobygger {

class ImportLog;

/// The import of one kind of sheet, row by row. Each kind is a recipe; this is what planning and doing see of it.
class SheetImport {
public:
    virtual ~SheetImport() = default;

    /// A code of the mapping that stands in no list, in words; nothing when all do.
    virtual std::optional<Error> mappingFault() const = 0;
    /// What would become of the next row.
    virtual PlannedRow plan(const CsvRow& row) = 0;
    /// Writes what was planned last.
    virtual void write(ImportLog& log) = 0;
    /// Once all rows are written.
    virtual Result<void> finish(ImportLog& log) = 0;
    virtual const QList<UnknownWord>& unknownWords() const = 0;
};

/// What a sheet has beside its rows.
struct SheetFrame {
    ImportKind kind = ImportKind::Offers;
    QStringList headings;
    QStringList columns; ///< the field of each; empty for none
    CellFormat format;
    QHash<QString, QHash<QString, QString>> words; ///< field → unknown word, folded → code
    QString sector = {};                           ///< of new appointments whose row says none; empty: other
};

std::unique_ptr<SheetImport> sheetImport(const SheetFrame& frame, const ImportServices& services, const ImportChoices& choices);

} // namespace brobygger
