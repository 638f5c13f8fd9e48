// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/cost_entry_list.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/costs/cost_choices.h"
#include "ui/costs/cost_entry_dialog.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/forms/combo_name.h"
#include "ui/kit/tables/filter_bar.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/entries/entry_fields.h"

namespace brobygger {

namespace {
constexpr int yearsOffered = 6;
constexpr int dayWidth = 110;
constexpr int numberWidth = 80;
constexpr int amountWidth = 120;
const QDate firstDay(1900, 1, 1);
} // namespace

CostEntryList::CostEntryList(PageContext& pageContext, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("cost"), QStringLiteral("Cost"), [] { return tr("New cost…"); },
                 [] { return tr("Change the cost…"); }, [] { return tr("Remove the cost"); }},
                {RecordKind::CostEntry, RecordKind::Citizen, RecordKind::Code}, parent)
    , m_rows(new RecordsOf<CostRow>({}, this))
    , m_year(bar()->combo(QStringLiteral("costYear"), QString(), {})) {
    begin(m_rows);
}

void CostEntryList::nameAll() {
    const int thisYear = context().workspace.clock.today().year();
    QList<Choice> years{{tr("All years"), 0}};
    for (int year = thisYear; year > thisYear - yearsOffered; --year) {
        years.append({QString::number(year), year});
    }
    setChoices(m_year, years);
    setComboName(m_year, tr("Year"));
    m_year->setToolTip(tr("Year"));
    table()->setAccessibleName(tr("Costs"));
    table()->setEmptyText(tr("Nothing is entered here. Time, meetings, kilometres, bills and wages are entered one by one or "
                             "read from a spreadsheet."));
    m_rows->setColumns(columns());
}

QList<Column<CostRow>> CostEntryList::columns() const {
    const Workspace& workspace = context().workspace;
    const auto number = [](const CostRow& row) { return row.entry.quantity ? decimalText(*row.entry.quantity) : QString(); };
    const auto amount = [](const CostRow& row) { return row.entry.amount ? formatMoney(*row.entry.amount) : QString(); };
    return {
        {.id = QStringLiteral("day"),
         .title = tr("Day"),
         .text = [](const CostRow& row) { return formatDate(row.entry.day); },
         .width = dayWidth},
        {.id = QStringLiteral("kind"),
         .title = tr("Kind"),
         .text = [&workspace](const CostRow& row) { return costKindWord(workspace, row.entry.kind); }},
        {.id = QStringLiteral("citizen"), .title = tr("Citizen"), .text = [](const CostRow& row) { return row.citizenName; }},
        {.id = QStringLiteral("quantity"),
         .title = tr("Number"),
         .text = number,
         .alignment = Qt::AlignRight,
         .width = numberWidth},
        {.id = QStringLiteral("amount"),
         .title = tr("Amount"),
         .text = amount,
         .alignment = Qt::AlignRight,
         .width = amountWidth},
        {.id = QStringLiteral("funder"),
         .title = tr("Grant"),
         .text = [&workspace](const CostRow& row) { return funderWord(workspace, row.entry.funder); }},
        {.id = QStringLiteral("text"), .title = tr("Text"), .text = [](const CostRow& row) { return row.entry.text; }},
    };
}

void CostEntryList::read() {
    const Costs& costs = context().workspace.costs;
    const int year = m_year->currentData().toInt();
    const QDate from = year > 0 ? QDate(year, 1, 1) : firstDay;
    const QDate to = year > 0 ? QDate(year, 12, 31) : context().workspace.clock.today();
    m_rows->setSource({[&costs, from, to] { return costs.count(from, to); },
                       [&costs, from, to](qsizetype offset, qsizetype limit, const SortOrder&) {
                           return costs.window(from, to, offset, limit);
                       },
                       [](const CostRow& row) { return row.entry.id.toString(); }});
}

void CostEntryList::openNew() { openCostEntry(this, context()); }

void CostEntryList::openRow(int row) {
    if (const auto found = m_rows->at(row)) {
        openCostEntry(this, context(), found->entry);
    }
}

void CostEntryList::removeRow(int row) {
    if (const auto found = m_rows->at(row)) {
        offerUndo(this, tr("The cost of %1 is removed.").arg(formatDate(found->entry.day)),
                  context().workspace.costs.remove(found->entry.id));
    }
}

} // namespace brobygger
