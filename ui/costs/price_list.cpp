// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/price_list.h"

#include "core/workspace/workspace.h"
#include "ui/costs/price_dialog.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/record_table.h"

namespace brobygger {

namespace {
constexpr int priceYearWidth = 90;
constexpr int priceAmountWidth = 140;
} // namespace

PriceList::PriceList(PageContext& pageContext, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("price"), QStringLiteral("Price"), [] { return tr("New price…"); },
                 [] { return tr("Change the price…"); }, [] { return tr("Remove the price"); }},
                {RecordKind::Price}, parent)
    , m_rows(new RecordsOf<Row>({}, this)) {
    begin(m_rows);
}

void PriceList::nameAll() {
    table()->setAccessibleName(tr("Prices"));
    table()->setEmptyText(tr("No price is entered. Without a price of the year what was done in it has no cost."));
    m_rows->setColumns(columns());
}

QList<Column<PriceList::Row>> PriceList::columns() {
    const auto state = [](const Row& row) { return row.counts ? QString() : tr("replaced by a later one"); };
    const auto roleOf = [](const Row& row) { return row.counts ? TextRole::Body : TextRole::Muted; };
    const auto year = [](const Row& row) { return QString::number(row.price.year); };
    const auto kind = [](const Row& row) { return priceKindLabel(row.price.kind); };
    const auto amount = [](const Row& row) { return formatMoney(row.price.amount); };
    const auto source = [](const Row& row) { return row.price.source; };
    const auto cellOf = [roleOf](auto text) {
        return [roleOf, text](const Row& row) { return Cell{.text = text(row), .role = roleOf(row)}; };
    };
    return {
        {.id = QStringLiteral("year"), .title = tr("Year"), .text = year, .cell = cellOf(year), .width = priceYearWidth},
        {.id = QStringLiteral("kind"), .title = tr("Kind"), .text = kind, .cell = cellOf(kind)},
        {.id = QStringLiteral("amount"),
         .title = tr("Amount"),
         .text = amount,
         .cell = cellOf(amount),
         .alignment = Qt::AlignRight,
         .width = priceAmountWidth},
        {.id = QStringLiteral("source"), .title = tr("Source"), .text = source, .cell = cellOf(source)},
        {.id = QStringLiteral("state"), .title = tr("Remark"), .text = state, .cell = cellOf(state)},
    };
}

void PriceList::read() {
    QList<Row> rows;
    for (const Price& price : context().workspace.costs.prices()) { // of one year and kind the first counts
        const bool isFirst = rows.isEmpty() || rows.last().price.year != price.year || rows.last().price.kind != price.kind;
        rows.append({price, isFirst});
    }
    m_rows->setSource(rowsOf<Row>(rows, [](const Row& row) { return row.price.id.toString(); }));
}

void PriceList::openNew() { openPrice(this, context()); }

void PriceList::openRow(int row) {
    if (const auto found = m_rows->at(row)) {
        openPrice(this, context(), found->price);
    }
}

void PriceList::removeRow(int row) {
    if (const auto found = m_rows->at(row)) {
        offerUndo(
            this,
            tr("The price of %1 for %2 is removed.").arg(QString::number(found->price.year), priceKindLabel(found->price.kind)),
            context().workspace.costs.remove(found->price.id));
    }
}

} // namespace brobygger
