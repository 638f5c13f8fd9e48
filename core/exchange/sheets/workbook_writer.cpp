// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheets/workbook_writer.h"

#include "core/base/memory_folder.h"
#include "core/exchange/sheets/workbook_words.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>
#include <xlsxwriter.h>

namespace brobygger {

namespace {

constexpr qsizetype narrowest = 8; // letters
constexpr qsizetype widest = 60;
constexpr qsizetype longestText = 32767; // of a cell (ECMA-376)

struct Formats {
    lxw_format* heading;
    lxw_format* date;
    lxw_format* share;
    lxw_format* kroner;
};

void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QVariant& value, const Formats& formats) {
    if (value.canConvert<SheetShare>()) {
        worksheet_write_number(sheet, row, column, value.value<SheetShare>().value, formats.share);
        return;
    }
    if (value.canConvert<SheetKroner>()) {
        worksheet_write_number(sheet, row, column, value.value<SheetKroner>().value, formats.kroner);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::QDate: {
        const QDate date = value.toDate();
        lxw_datetime day{date.year(), date.month(), date.day(), 0, 0, 0};
        worksheet_write_datetime(sheet, row, column, &day, formats.date);
        break;
    }
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double: worksheet_write_number(sheet, row, column, value.toDouble(), nullptr); break;
    default:
        if (const QString text = value.toString(); !text.isEmpty()) {
            worksheet_write_string(sheet, row, column, text.left(longestText).toUtf8().constData(), nullptr);
        }
    }
}

/// Room for the longest cell of a column, within reason.
double widthOf(const SheetToWrite& table, qsizetype column) {
    qsizetype longest = table.headings.at(column).size() + 3; // the arrow of the filter
    for (const QVariantList& row : table.rows) {
        const QVariant cell = row.value(column);
        longest = qMax(longest, cell.typeId() == QMetaType::QDate ? 10 : cell.toString().size());
    }
    return static_cast<double>(qBound(narrowest, longest, widest));
}

void fill(lxw_workbook* book, const Formats& formats, const SheetToWrite& table) {
    lxw_worksheet* sheet = workbook_add_worksheet(book, table.name.toUtf8().constData());
    const auto last = static_cast<lxw_col_t>(qMax<qsizetype>(1, table.headings.size()) - 1);
    for (qsizetype at = 0; at < table.headings.size(); ++at) {
        const auto column = static_cast<lxw_col_t>(at);
        worksheet_set_column(sheet, column, column, widthOf(table, at), nullptr);
        worksheet_write_string(sheet, 0, column, table.headings.at(at).toUtf8().constData(), formats.heading);
    }
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QVariantList& cells = table.rows.at(row);
        for (qsizetype at = 0; at < cells.size(); ++at) {
            writeCell(sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(at), cells.at(at), formats);
        }
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()), last);
}

} // namespace

Result<QByteArray> writeXlsx(const QList<SheetToWrite>& sheets) {
    const Error failed{ErrorKind::Storage, SheetsWords::tr("The spreadsheet could not be made. Check the room on the disk.")};
    // The library writes to files alone: the parts of the book first, then the book.
    const QTemporaryDir folder(memoryFolder() + QStringLiteral("/brobygger-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    const QByteArray name = QFile::encodeName(path);
    QByteArray parts = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = parts.data();
    lxw_workbook* book = folder.isValid() ? workbook_new_opt(name.constData(), &options) : nullptr;
    if (!book) {
        return failed;
    }
    const Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book),
                          workbook_add_format(book)};
    format_set_bold(formats.heading);
    format_set_num_format(formats.date, "dd-mm-yyyy");
    format_set_num_format(formats.share, "0.0 %");
    format_set_num_format(formats.kroner, "#,##0 \"kr.\"");
    for (const SheetToWrite& sheet : sheets) {
        fill(book, formats, sheet);
    }
    QFile file(path);
    if (workbook_close(book) != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly)) {
        return failed;
    }
    return file.readAll();
}

} // namespace brobygger
