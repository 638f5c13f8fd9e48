// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/offers_sheet.h"

#include "core/exchange/csv/csv_writer.h"
#include "core/imports/import_fields.h"

namespace brobygger {

QByteArray offersSheet(const QList<Offer>& offers, const Gazetteer& places) {
    QList<ImportField<Offer>> fields = offerFields(CellFormat(), places);
    fields.removeIf([](const ImportField<Offer>& field) { return field.names.isEmpty(); });
    QStringList headings;
    for (const ImportField<Offer>& field : std::as_const(fields)) {
        headings << field.names.first();
    }
    CsvWriter writer(headings);
    for (const Offer& offer : offers) {
        QStringList cells;
        for (const ImportField<Offer>& field : std::as_const(fields)) {
            cells << field.cell(field.text(offer));
        }
        writer.add(cells);
    }
    return writer.bytes();
}

} // namespace brobygger
