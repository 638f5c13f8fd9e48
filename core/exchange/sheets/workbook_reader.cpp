// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheets/workbook_reader.h"

#include "core/exchange/sheets/workbook_words.h"

namespace brobygger {

namespace {
Error formatError(const char* sentence) { return {ErrorKind::Format, SheetsWords::tr(sentence)}; }
} // namespace

WorkbookKind workbookKindOf(const QByteArray& bytes) {
    if (!bytes.startsWith("PK")) {
        return WorkbookKind::None;
    }
    const Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive) {
        return WorkbookKind::None;
    }
    if (archive->has(QStringLiteral("[Content_Types].xml"))) {
        return WorkbookKind::Xlsx;
    }
    return archive->has(QStringLiteral("content.xml")) ? WorkbookKind::Ods : WorkbookKind::None;
}

bool isOldWorkbook(const QByteArray& bytes) { return bytes.startsWith("\xd0\xcf\x11\xe0"); }

QString toCode(WorkbookKind kind) {
    switch (kind) {
    case WorkbookKind::Xlsx: return QStringLiteral("xlsx");
    case WorkbookKind::Ods: return QStringLiteral("ods");
    case WorkbookKind::None: break;
    }
    return {};
}

Error damagedSheet() {
    return formatError(QT_TRANSLATE_NOOP("Sheets", "The spreadsheet is damaged. Save it again and try once more."));
}

Error tooBigSheet() {
    return formatError(QT_TRANSLATE_NOOP(
        "Sheets", "The spreadsheet has more rows, columns or cells than can be read at once. Divide it into smaller ones."));
}

Result<QList<NamedTable>> readWorkbook(const QByteArray& bytes, const SheetText& text, const CsvLimits& limits,
                                       QStringList* hidden) {
    if (isOldWorkbook(bytes)) {
        return formatError(QT_TRANSLATE_NOOP(
            "Sheets", "The spreadsheet is protected or from an old Excel. Save it as .xlsx without a password."));
    }
    const Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive) {
        return archive.error();
    }
    const WorkbookKind kind = workbookKindOf(bytes);
    if (kind == WorkbookKind::None) {
        return formatError(QT_TRANSLATE_NOOP("Sheets", "This is no spreadsheet. Save it as .xlsx, .ods or CSV."));
    }
    Result<QList<NamedTable>> sheets =
        kind == WorkbookKind::Xlsx ? readXlsx(*archive, text, limits, hidden) : readOds(*archive, text, limits, hidden);
    if (!sheets) {
        return sheets.error();
    }
    sheets->removeIf([](const NamedTable& sheet) { return sheet.table.headings.isEmpty(); });
    if (sheets->isEmpty()) {
        return formatError(QT_TRANSLATE_NOOP("Sheets", "The spreadsheet is empty."));
    }
    return sheets;
}

} // namespace brobygger
