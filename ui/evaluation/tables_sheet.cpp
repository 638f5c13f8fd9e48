// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/tables_sheet.h"

#include "core/base/dates.h"
#include "core/exchange/csv/csv_writer.h"

namespace brobygger {

namespace {
QString orEmpty(const std::optional<qint64>& number) { return number ? QString::number(*number) : QString(); }
} // namespace

QByteArray tablesSheet(const Evaluation& evaluation) {
    CsvWriter writer({evaluation.programmeName, formatDate(evaluation.request.from), formatDate(evaluation.request.to)});
    for (const Figure& figure : evaluation.figures) {
        writer.add({figure.title, figure.display, orEmpty(figure.numerator), orEmpty(figure.denominator), figure.definition});
    }
    for (const Exhibit& exhibit : evaluation.exhibits) {
        writer.add({});
        writer.add({exhibit.title});
        writer.add(exhibit.table.columns);
        for (const QStringList& row : exhibit.table.rows) {
            writer.add(row);
        }
        writer.add({exhibit.note});
    }
    return writer.bytes();
}

} // namespace brobygger
