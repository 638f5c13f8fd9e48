// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_sheet.h"

#include "core/exchange/sheets/workbook_reader.h"
#include "core/imports/import_fields.h"
#include "core/imports/import_mapping.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {

QString say(const char* sentence) {
    return QCoreApplication::translate("Imports", sentence);
}

/// The needed fields that no column brings; empty when there are none.
QStringList missing(ImportKind kind, const QStringList& columns) {
    for (const QStringList& alternatives : neededFields(kind)) {
        const bool isThere = std::any_of(alternatives.begin(), alternatives.end(),
                                         [&columns](const QString& field) { return columns.contains(field); });
        if (!isThere) {
            return alternatives;
        }
    }
    return {};
}

/// A table and the format it came in.
struct ReadTable {
    CsvTable table;
    QString format;
};

Result<ReadTable> readTable(const ImportSource& source) {
    const WorkbookKind kind = workbookKindOf(source.bytes);
    if (kind == WorkbookKind::None && !isOldWorkbook(source.bytes)) {
        Result<CsvTable> table = readCsv(source.bytes, {source.mapping.delimiter, source.mapping.encoding});
        return table ? Result<ReadTable>(ReadTable{*std::move(table), QStringLiteral("csv")}) : table.error();
    }
    const Result<QList<NamedTable>> sheets =
        readWorkbook(source.bytes, {source.mapping.decimal.value_or(QLatin1Char(',')), source.mapping.dateFormat});
    if (!sheets) {
        return sheets.error();
    }
    for (const NamedTable& sheet : *sheets) {
        if (missing(source.kind, mapHeadings(source.kind, sheet.table.headings, source.mapping)).isEmpty()) {
            return ReadTable{sheet.table, toCode(kind)};
        }
    }
    return ReadTable{sheets->first().table, toCode(kind)};
}

} // namespace

ImportPreview ImportSheet::preview() const {
    ImportPreview preview;
    preview.format = format;
    preview.kind = frame.kind;
    preview.headings = frame.headings;
    preview.columns = frame.columns;
    for (qsizetype at = 0; at < frame.headings.size(); ++at) {
        if (frame.columns.value(at).isEmpty() && !frame.headings.at(at).isEmpty()) {
            preview.ignored.append(frame.headings.at(at));
        }
    }
    return preview;
}

Result<ImportSheet> readSheet(const ImportSource& source, QDate today) {
    Result<ReadTable> read = readTable(source);
    if (!read) {
        return read.error();
    }
    ImportSheet sheet;
    sheet.table = std::move(read->table);
    sheet.format = read->format;
    sheet.frame.kind = source.kind;
    sheet.frame.headings = sheet.table.headings;
    sheet.frame.columns = mapHeadings(source.kind, sheet.table.headings, source.mapping);
    sheet.frame.format = {source.mapping.decimal.value_or(QLatin1Char(',')), source.mapping.dateFormat, today};
    sheet.frame.words = source.mapping.words;
    return sheet;
}

std::optional<Error> missingColumns(const SheetFrame& frame) {
    const QStringList fields = missing(frame.kind, frame.columns);
    if (fields.isEmpty()) {
        return std::nullopt;
    }
    QStringList headings;
    for (const QString& field : fields) {
        headings << QLatin1Char('"') + importFieldLabel(frame.kind, field, QStringLiteral("da")) + QLatin1Char('"');
    }
    return Error{ErrorKind::Format,
                 say(QT_TRANSLATE_NOOP("Imports", "The sheet has no column for %1. Give a column this heading, or choose which one it is."))
                     .arg(headings.join(QCoreApplication::translate("Imports", " or ")))};
}

ImportKind likelyKind(const QStringList& headings, const QList<ImportKind>& kinds) {
    ImportKind best = kinds.first();
    qsizetype most = 0;
    for (const ImportKind kind : kinds) {
        const QStringList columns = mapHeadings(kind, headings, {});
        const auto known = std::count_if(columns.begin(), columns.end(), [](const QString& field) { return !field.isEmpty(); });
        // A kind that could be imported goes before one that only shares some headings.
        const qsizetype points = known + (missing(kind, columns).isEmpty() ? headings.size() : 0);
        if (points > most) {
            best = kind;
            most = points;
        }
    }
    return best;
}

} // namespace brobygger
