// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_sheet.h"

#include "core/exchange/sheets/workbook_reader.h"
#include "core/imports/import_fields.h"
#include "core/imports/import_mapping.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace brobygger {

namespace {

QString say(const char* sentence) {
    return QCoreApplication::translate("Imports", sentence);
}

bool bringsOne(const QStringList& columns, const QStringList& alternatives) {
    return std::any_of(alternatives.begin(), alternatives.end(), [&columns](const QString& field) { return columns.contains(field); });
}

/// The needed fields that no column brings; empty when there are none.
QStringList missing(ImportKind kind, const QStringList& columns) {
    for (const QStringList& alternatives : neededFields(kind)) {
        if (!bringsOne(columns, alternatives)) {
            return alternatives;
        }
    }
    return {};
}

/// How many of the needed fields the columns bring.
qsizetype needsMet(ImportKind kind, const QStringList& columns) {
    const QList<QStringList> needed = neededFields(kind);
    return std::count_if(needed.begin(), needed.end(),
                         [&columns](const QStringList& alternatives) { return bringsOne(columns, alternatives); });
}

/// Named or packed as a workbook: reading it as plain text would show the user letters of a damaged file as a table.
bool isMeantAsWorkbook(const ImportSource& source) {
    const QString path = source.path.toLower();
    return source.bytes.startsWith("PK\x03\x04") || path.endsWith(QLatin1String(".xlsx")) || path.endsWith(QLatin1String(".ods"));
}

Error noWorkbook(const QString& path) {
    return {ErrorKind::Format,
            say(QT_TRANSLATE_NOOP("Imports", "The file %1 cannot be read as a spreadsheet: it is damaged, or it is something else than "
                                             "its name says. Open it in Excel or LibreOffice, save it there as .xlsx, and choose it again."))
                .arg(QLatin1Char('"') + QFileInfo(path).fileName() + QLatin1Char('"'))};
}

/// A table and the format it came in.
struct ReadTable {
    CsvTable table;
    QString format;
};

Result<ReadTable> readTable(const ImportSource& source) {
    const WorkbookKind kind = workbookKindOf(source.bytes);
    if (kind == WorkbookKind::None && !isOldWorkbook(source.bytes)) {
        if (isMeantAsWorkbook(source)) {
            return noWorkbook(source.path);
        }
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
    sheet.frame.sector = source.mapping.sector;
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
        // What a kind cannot do without tells more than what a sheet may have beside it: names and addresses stand in every
        // sheet, a day together with a time only in one of appointments or contacts.
        constexpr qsizetype pointsOfNeeded = 4;
        const qsizetype points = known + pointsOfNeeded * needsMet(kind, columns);
        if (points > most) {
            best = kind;
            most = points;
        }
    }
    return best;
}

} // namespace brobygger
