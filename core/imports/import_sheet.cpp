// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_sheet.h"

#include "core/base/text/text.h"
#include "core/base/time/dates_in_language.h"
#include "core/exchange/csv/text_encoding.h"
#include "core/exchange/sheets/workbook_reader.h"
#include "core/imports/import_fields.h"
#include "core/imports/import_mapping.h"
#include "core/imports/rows/import_words.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

namespace brobygger {

namespace {
/// Whether a column brings the field, or one of those that begin so.
bool brings(const QStringList& columns, const QString& field) {
    if (!field.endsWith(QLatin1Char(':'))) {
        return columns.contains(field);
    }
    return std::any_of(columns.begin(), columns.end(), [&field](const QString& column) { return column.startsWith(field); });
}

bool bringsOne(const QStringList& columns, const QStringList& alternatives) {
    return std::any_of(alternatives.begin(), alternatives.end(),
                       [&columns](const QString& field) { return brings(columns, field); });
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

bool isNeeded(ImportKind kind, const QString& field) {
    const QList<QStringList> needed = neededFields(kind);
    return std::any_of(needed.begin(), needed.end(),
                       [&field](const QStringList& alternatives) { return alternatives.contains(field); });
}

/// How many columns bring something that this kind may have beside what it needs, and mean nothing for any other kind.
/// `columns` are those of each kind.
qsizetype ownColumns(ImportKind kind, const QStringList& fields, const QList<QStringList>& columns) {
    qsizetype own = 0;
    for (qsizetype at = 0; at < fields.size(); ++at) {
        const auto knowing =
            std::count_if(columns.begin(), columns.end(), [at](const QStringList& those) { return !those.at(at).isEmpty(); });
        own += !fields.at(at).isEmpty() && knowing == 1 && !isNeeded(kind, fields.at(at)) ? 1 : 0;
    }
    return own;
}

/// Whether the headings are those of clinics: by their number, or by two things that only clinics have; never with a CPR
/// number.
bool isOfClinics(const QStringList& headings) {
    if (mapHeadings(ImportKind::Citizens, headings, {}).contains(QStringLiteral("person_number"))) {
        return false;
    }
    const QStringList columns = mapHeadings(ImportKind::Clinics, headings, {});
    const QStringList own{QStringLiteral("doctor_name"), QStringLiteral("doctors"), QStringLiteral("cluster"),
                          QStringLiteral("sor"), QStringLiteral("ean")};
    const auto found = std::count_if(own.begin(), own.end(), [&columns](const QString& id) { return columns.contains(id); });
    return columns.contains(QStringLiteral("name")) && (found >= 2 || columns.contains(QStringLiteral("provider_number")));
}

/// Named or packed as a workbook, or a page that calls itself one: reading it as plain text would show the user letters of a
/// damaged file, or tags, as a table.
bool isMeantAsWorkbook(const ImportSource& source) {
    const QString path = source.path.toLower();
    const auto isNamed = [&path](const char* ending) { return path.endsWith(QLatin1String(ending)); };
    QByteArray beginning = source.bytes.left(16);
    beginning.replace("\xef\xbb\xbf", "");
    return beginning.startsWith("PK\x03\x04") || beginning.trimmed().startsWith('<') || isNamed(".xlsx") || isNamed(".ods");
}

Error noWorkbook(const QString& path) {
    return {ErrorKind::Format,
            ImportsWords::tr("The file “%1” cannot be read as a spreadsheet: it is damaged, or it is something else than "
                             "its name says. Open it in Excel or LibreOffice, save it there as .xlsx, and choose it again.")
                .arg(QFileInfo(path).fileName())};
}

/// Without what nobody sees, and without what was put around it to keep a spreadsheet from calculating or counting.
QString cleanedCell(const QString& cell) {
    static const QRegularExpression text(QStringLiteral("^=\"(.*)\"$"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression number(QStringLiteral("^[=']([+(]{0,2}\\d[\\d .()-]*)$"));
    const QString seen = visibleText(cell).trimmed();
    if (!seen.startsWith(QLatin1Char('=')) && !seen.startsWith(QLatin1Char('\''))) {
        return seen;
    }
    if (const auto match = text.match(seen); match.hasMatch()) {
        return match.captured(1).replace(QLatin1String("\"\""), QLatin1String("\"")).trimmed();
    }
    const auto match = number.match(seen);
    return match.hasMatch() ? match.captured(1) : seen;
}

/// Titles, groups and notes may stand above the headings: of the first rows the one with the most known words. Returns how many
/// rows stand above it, which are dropped.
int dropAboveHeadings(CsvTable& table, const QSet<QString>& words) {
    constexpr qsizetype rowsSearched = 20;
    constexpr qsizetype fewest = 2; // one may be a title
    qsizetype most = qMax(headingsAmong(table.headings, words), fewest - 1);
    qsizetype found = -1;
    for (qsizetype at = 0; at < qMin(rowsSearched, table.rows.size()); ++at) {
        const qsizetype known = headingsAmong(table.rows.at(at).cells, words);
        if (known > most) {
            most = known;
            found = at;
        }
    }
    if (found < 0) {
        return 0;
    }
    table.headings = table.rows.at(found).cells;
    table.rows.remove(0, found + 1);
    return static_cast<int>(found) + 1;
}

/// One sheet as it is meant.
ImportSheet cleanedSheet(NamedTable sheet, const QString& format, const QSet<QString>& words) {
    ImportSheet cleaned;
    const auto clean = [&cleaned](QString& cell) {
        const QString meant = onceEncoded(cell);
        cleaned.mendedCells += meant == cell ? 0 : 1;
        cell = cleanedCell(meant);
    };
    std::for_each(sheet.table.headings.begin(), sheet.table.headings.end(), clean);
    for (CsvRow& row : sheet.table.rows) {
        std::for_each(row.cells.begin(), row.cells.end(), clean);
    }
    cleaned.skippedRows = sheet.table.skippedRows + dropAboveHeadings(sheet.table, words);
    cleaned.table = std::move(sheet.table);
    cleaned.hiddenRows = static_cast<int>(
        std::count_if(cleaned.table.rows.begin(), cleaned.table.rows.end(), [](const CsvRow& row) { return row.isHidden; }));
    cleaned.name = sheet.name;
    cleaned.format = format;
    return cleaned;
}

Result<QList<ImportSheet>> sheetsOf(const ImportSource& source) {
    const WorkbookKind kind = workbookKindOf(source.bytes);
    const QSet<QString> words = headingWords(source.mapping);
    if (kind == WorkbookKind::None && !isOldWorkbook(source.bytes)) {
        if (isMeantAsWorkbook(source) || !beginsAsText(source.bytes)) {
            return noWorkbook(source.path);
        }
        Result<CsvTable> table = readCsv(source.bytes, {source.mapping.delimiter, source.mapping.encoding});
        return table ? Result<QList<ImportSheet>>({cleanedSheet({{}, *std::move(table)}, QStringLiteral("csv"), words)})
                     : table.error();
    }
    QStringList hidden;
    Result<QList<NamedTable>> read =
        readWorkbook(source.bytes, {source.mapping.decimal.value_or(QLatin1Char(',')), source.mapping.dateFormat}, {}, &hidden);
    if (!read) {
        return read.error();
    }
    QList<ImportSheet> sheets;
    for (NamedTable& sheet : *read) {
        sheets.append(cleanedSheet(std::move(sheet), toCode(kind), words));
        sheets.last().hiddenSheets = hidden;
    }
    return sheets;
}

QStringList namesOf(const QList<ImportSheet>& sheets) {
    QStringList names;
    for (const ImportSheet& sheet : sheets) {
        names.append(sheet.name);
    }
    return names;
}

/// Which of the sheets is meant, by its place; -1 when the named one is not there.
qsizetype chosenSheet(const QList<ImportSheet>& sheets, const ImportSource& source) {
    ImportMapping headings = source.mapping;
    headings.positions.clear(); // they fit any sheet
    const bool isNamed = !source.mapping.sheet.isEmpty();
    const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const ImportSheet& sheet) {
        return isNamed ? sheet.name == source.mapping.sheet
                       : missing(source.kind, mapHeadings(source.kind, sheet.table.headings, headings)).isEmpty();
    });
    return found != sheets.end() ? found - sheets.begin() : isNamed ? -1 : 0;
}

} // namespace

ImportPreview ImportSheet::preview() const {
    ImportPreview preview;
    preview.format = format;
    preview.kind = frame.kind;
    preview.headings = frame.headings;
    preview.columns = frame.columns;
    preview.sheet = name;
    preview.furtherSheets = furtherSheets;
    preview.skippedRows = skippedRows;
    preview.sheets = sheets;
    preview.hiddenSheets = hiddenSheets;
    preview.hiddenRows = hiddenRows;
    preview.mendedCells = mendedCells;
    for (qsizetype at = 0; at < frame.headings.size(); ++at) {
        if (frame.columns.value(at).isEmpty() && !frame.headings.at(at).isEmpty()) {
            preview.ignored.append(frame.headings.at(at));
        }
    }
    return preview;
}

Result<ImportSheet> readSheet(const ImportSource& source, QDate today) {
    Result<QList<ImportSheet>> sheets = sheetsOf(source);
    if (!sheets) {
        return sheets.error();
    }
    const qsizetype at = chosenSheet(*sheets, source);
    if (at < 0) {
        return Error{ErrorKind::Format, ImportsWords::tr("The workbook has no sheet called “%1”. Write one of these: %2")
                                            .arg(source.mapping.sheet, namesOf(*sheets).join(QStringLiteral(", ")))};
    }
    const QStringList names = namesOf(*sheets);
    ImportSheet sheet = sheets->takeAt(at);
    sheet.sheets = names;
    sheets->removeIf([&sheet](const ImportSheet& other) { return other.table.headings != sheet.table.headings; });
    sheet.furtherSheets = namesOf(*sheets);
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
        const QString any = field.endsWith(QLatin1Char(':')) ? field + QChar(0x2026) : field; // “Kriterie: …”
        headings << QCoreApplication::translate("Imports", "“%1”").arg(importFieldLabel(frame.kind, any, screenLanguage()));
    }
    return Error{ErrorKind::Format,
                 ImportsWords::tr("The sheet has no column for %1. Give a column this heading, or choose which one it is.")
                     .arg(headings.join(ImportsWords::tr(" or ")))};
}

std::optional<ImportKind> likelyKind(const QStringList& headings, const QList<ImportKind>& possible) {
    if (possible.contains(ImportKind::Clinics) && isOfClinics(headings)) {
        return ImportKind::Clinics;
    }
    QList<ImportKind> kinds = possible;
    if (kinds.size() > 1) {
        kinds.removeAll(ImportKind::Clinics); // names and addresses stand in every sheet
    }
    QList<QStringList> columns;
    for (const ImportKind kind : std::as_const(kinds)) {
        columns.append(mapHeadings(kind, headings, {}));
    }
    QList<qsizetype> points;
    for (qsizetype at = 0; at < kinds.size(); ++at) {
        // What a kind cannot do without tells more than what a sheet may have beside it: names and addresses stand in every
        // sheet, a day together with a time only in one of appointments or contacts. So does a heading that none of the
        // others has, unless it is about the citizen.
        constexpr qsizetype pointsOfNeeded = 4;
        constexpr qsizetype pointsOfOwn = 2;
        const auto known = columns.at(at).size() - columns.at(at).count(QString());
        const ImportKind kind = kinds.at(at);
        const auto own = kind == ImportKind::Citizens ? 0 : ownColumns(kind, columns.at(at), columns);
        const auto met = needsMet(kind, columns.at(at));
        const auto unmet = neededFields(kind).size() - met;
        points.append(known == 0 ? 0 : known + pointsOfOwn * own + pointsOfNeeded * (met - unmet));
    }
    const qsizetype most = *std::max_element(points.begin(), points.end());
    if (most > 0 && points.count(most) > 1) {
        return std::nullopt;
    }
    return most > 0 ? kinds.at(points.indexOf(most)) : kinds.first();
}

} // namespace brobygger
