// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/rejected_rows.h"

#include "core/exchange/csv/csv_writer.h"
#include "core/sheets/import.h"

namespace brobygger {

namespace {
/// A directory has many tables, so it is mended where it was made: the list says where.
QByteArray directoryRejectsCsv(const ImportPreview& preview) {
    CsvWriter writer({QStringLiteral("Tabel"), QStringLiteral("Række"), QStringLiteral("Felt"), QStringLiteral("Årsag")});
    for (const PlannedRow& row : preview.rows) {
        if (row.state != RowState::Rejected) {
            continue;
        }
        for (const Problem& problem : row.problems.list()) {
            writer.add({row.table, QString::number(row.line), problem.field, problem.message});
        }
    }
    return writer.bytes();
}
} // namespace

QByteArray rejectsCsv(const ImportPreview& preview) {
    if (!preview.read.isEmpty()) {
        return directoryRejectsCsv(preview);
    }
    CsvWriter writer(preview.headings + QStringList{QStringLiteral("Årsag")});
    for (const PlannedRow& row : preview.rows) {
        if (row.state != RowState::Rejected) {
            continue;
        }
        QStringList reasons;
        for (const Problem& problem : row.problems.list()) {
            reasons.append(problem.field.isEmpty() ? problem.message : problem.field + QStringLiteral(": ") + problem.message);
        }
        QStringList cells = row.cells;
        while (cells.size() < preview.headings.size()) {
            cells.append(QString());
        }
        writer.add(cells + QStringList{reasons.join(QLatin1Char(' '))});
    }
    return writer.bytes();
}

} // namespace brobygger
