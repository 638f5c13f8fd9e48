// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/price.h"
#include "core/imports/caseload/code_field.h"
#include "core/imports/caseload/funder_field.h"
#include "core/imports/evaluation_sheets/cost_sheet.h"
#include "core/imports/rows/import_words.h"

#include <QRegularExpression>

namespace brobygger {

namespace {

QList<WordChoice> entryChoices() {
    return {{QStringLiteral("expense"), {QStringLiteral("udgift"), QStringLiteral("utgift"), QStringLiteral("expense")}},
            {QStringLiteral("price"), {QStringLiteral("pris"), QStringLiteral("pris"), QStringLiteral("price")}},
            {QStringLiteral("budget"), {QStringLiteral("budget"), QStringLiteral("budget"), QStringLiteral("budget")}}};
}

/// What can be paid for, and what can have a price: the hour is one only for prices.
QList<WordChoice> kindChoices(const CaseloadWords& words) {
    QList<WordChoice> kinds;
    const QList<Code> codes = words.codes != nullptr ? words.codes->list(QStringLiteral("cost_kind")) : QList<Code>();
    for (const Code& code : codes) {
        kinds.append({code.id, {code.nameDa, code.nameSv, code.nameEn}});
    }
    kinds.append({hourPriceKind, {QStringLiteral("timepris"), QStringLiteral("timpris"), QStringLiteral("price of an hour")}});
    return kinds;
}

/// "12", "12,5", "1.200", "100 km": a point that three digits follow separates thousands, as it does in amounts.
CellValue readQuantityCell(const QString& cell, const CellFormat& format) {
    static const QRegularExpression shape(
        QStringLiteral("^(\\d[\\d.,]*)\\s*(?:km|kilometer|min|minutter|minuter|stk|møder|möten)?\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression thousands(QStringLiteral("(?<=\\d)[.](?=\\d{3}(?!\\d))"));
    QString text = shape.match(plainNumerals(cell.trimmed())).captured(1);
    if (format.decimal == QLatin1Char('.')) {
        text.remove(QLatin1Char(','));
    } else {
        text.remove(thousands).replace(QLatin1Char(','), QLatin1Char('.'));
    }
    bool isNumber = false;
    const double quantity = text.toDouble(&isNumber);
    return isNumber ? CellValue{QString::number(quantity, 'g', 15)}
                    : CellValue{{}, ImportsWords::tr("This is no number. Write for example 12 or 12,5.")};
}

ImportField<CostLine> quantityField(const CellFormat& format) {
    ImportField<CostLine> field;
    field.type = CellType::Number;
    field.read = [format](const QString& cell) { return readQuantityCell(cell, format); };
    field.text = [](const CostLine& line) { return line.quantity ? QString::number(*line.quantity, 'g', 15) : QString(); };
    field.put = [](CostLine& line, const QString& text) {
        line.quantity = text.isEmpty() ? std::nullopt : std::optional(text.toDouble());
    };
    field.shown = [](QString text) { return text.replace(QLatin1Char('.'), QLatin1Char(',')); };
    return named(key(field), "quantity", "quantity",
                 {QStringLiteral("Antal"), QStringLiteral("Antal"), QStringLiteral("Quantity")});
}

} // namespace

QList<ImportField<CostLine>> costFields(const CaseloadWords& words) {
    const auto whose = [](auto& line) -> auto& { return line.whose; };
    QList<ImportField<CostLine>> fields;
    fields << named(always(wordAt<CostLine>(member(&CostLine::entry), entryChoices())), "entry", "entry",
                    {QStringLiteral("Slags"), QStringLiteral("Slag"), QStringLiteral("Entry")});
    fields << named(key(dateField(&CostLine::day, words.format)), "on_day", "day",
                    {QStringLiteral("Dato"), QStringLiteral("Datum"), QStringLiteral("Date")});
    fields << named(key(numberField(&CostLine::year)), "year", "year",
                    {QStringLiteral("År"), QStringLiteral("År"), QStringLiteral("Year")});
    fields << named(always(wordAt<CostLine>(member(&CostLine::kind), kindChoices(words))), "kind", "kind",
                    {QStringLiteral("Art"), QStringLiteral("Art"), QStringLiteral("Kind"), QStringLiteral("Udgiftsart")});
    fields << whoseFields<CostLine>(whose);
    fields << courseNumberField<CostLine>(whose, "course_id");
    fields << quantityField(words.format);
    fields << named(key(moneyAt<CostLine>(member(&CostLine::amount), words.format)), "amount", "amount",
                    {QStringLiteral("Beløb"), QStringLiteral("Belopp"), QStringLiteral("Amount")});
    fields << named(wordAt<CostLine>(member(&CostLine::funder), funderWords(words)), "funder", "funder", funderHeadings());
    fields << named(textField(&CostLine::source), "source", "source",
                    {QStringLiteral("Kilde"), QStringLiteral("Källa"), QStringLiteral("Source")});
    fields << named(textField(&CostLine::text), "text", "text",
                    {QStringLiteral("Tekst"), QStringLiteral("Text"), QStringLiteral("Text")});
    fields << named(textField(&CostLine::voucher), "voucher", "voucher",
                    {QStringLiteral("Bilag"), QStringLiteral("Verifikat"), QStringLiteral("Voucher"),
                     QStringLiteral("Bilagsnummer"), QStringLiteral("Bilagsnr.")});
    return fields;
}

} // namespace brobygger
