// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/offers_sheet.h"

#include "core/base/time/dates.h"
#include "core/exchange/csv/csv_writer.h"
#include "core/exchange/sheets/workbook_writer.h"
#include "core/imports/import_fields.h"
#include "core/offers/offer_rules.h"

namespace brobygger {

namespace {

QList<ImportField<Offer>> writtenFields(const Gazetteer& places) {
    QList<ImportField<Offer>> fields = offerFields(CellFormat(), places);
    fields.removeIf([](const ImportField<Offer>& field) { return field.names.isEmpty(); });
    return fields;
}

QStringList headingsOf(const QList<ImportField<Offer>>& fields) {
    QStringList headings;
    for (const ImportField<Offer>& field : fields) {
        headings << field.names.first();
    }
    return headings;
}

/// The offer as the sheet says it: the times in words, also where only the sessions are kept.
Offer asShown(Offer offer) {
    offer.scheduleText = scheduleOf(offer);
    return offer;
}

QVariant typedCell(const ImportField<Offer>& field, const Offer& offer) {
    const QString text = field.text(offer);
    if (text.isEmpty()) {
        return {};
    }
    switch (field.type) {
    case CellType::Number: return text.toInt();
    case CellType::Money: return static_cast<double>(text.toLongLong()) / 100;
    case CellType::Date: return fromIsoDate(text);
    case CellType::Text: break;
    }
    return field.cell(text);
}

} // namespace

QByteArray offersSheet(const QList<Offer>& offers, const Gazetteer& places) {
    const QList<ImportField<Offer>> fields = writtenFields(places);
    CsvWriter writer(headingsOf(fields));
    for (const Offer& offer : offers) {
        const Offer shown = asShown(offer);
        QStringList cells;
        for (const ImportField<Offer>& field : fields) {
            cells << field.cell(field.text(shown));
        }
        writer.add(cells);
    }
    return writer.bytes();
}

Result<QByteArray> offersWorkbook(const QList<Offer>& offers, const Gazetteer& places) {
    const QList<ImportField<Offer>> fields = writtenFields(places);
    SheetToWrite sheet{QStringLiteral("Tilbud"), headingsOf(fields), {}};
    for (const Offer& offer : offers) {
        const Offer shown = asShown(offer);
        QVariantList cells;
        for (const ImportField<Offer>& field : fields) {
            cells << typedCell(field, shown);
        }
        sheet.rows.append(cells);
    }
    return writeXlsx({sheet});
}

} // namespace brobygger
