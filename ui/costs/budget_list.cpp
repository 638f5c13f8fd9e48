// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/budget_list.h"

#include "core/workspace/workspace.h"
#include "ui/costs/budget_dialog.h"
#include "ui/costs/cost_choices.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/record_table.h"

namespace brobygger {

namespace {
constexpr int budgetYearWidth = 80;
constexpr int budgetAmountWidth = 130;

Money leftOf(const BudgetRow& row) { return Money{row.entry.amount.minor - row.booked.minor}; }
} // namespace

BudgetList::BudgetList(PageContext& pageContext, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("budget"), QStringLiteral("Budget"), [] { return tr("New budget line…"); },
                 [] { return tr("Change the budget line…"); }, [] { return tr("Remove the budget line"); }},
                {RecordKind::BudgetLine, RecordKind::CostEntry, RecordKind::Code}, parent)
    , m_rows(new RecordsOf<BudgetRow>({}, this)) {
    begin(m_rows);
}

void BudgetList::nameAll() {
    table()->setAccessibleName(tr("Budget"));
    table()->setEmptyText(tr("No budget is entered. Each line is one kind of cost in one year."));
    m_rows->setColumns(columns());
}

QList<Column<BudgetRow>> BudgetList::columns() const {
    const Workspace& workspace = context().workspace;
    const auto left = [](const BudgetRow& row) { return formatMoney(leftOf(row)); };
    const auto amountColumn = [](const char* id, const QString& title, std::function<QString(const BudgetRow&)> text) {
        return Column<BudgetRow>{.id = QLatin1String(id),
                                 .title = title,
                                 .text = std::move(text),
                                 .alignment = Qt::AlignRight,
                                 .width = budgetAmountWidth};
    };
    Column<BudgetRow> leftColumn = amountColumn("left", tr("Left"), left);
    leftColumn.cell = [left](const BudgetRow& row) {
        return Cell{.text = left(row), .role = leftOf(row).minor < 0 ? TextRole::Strong : TextRole::Body};
    };
    return {
        {.id = QStringLiteral("year"),
         .title = tr("Year"),
         .text = [](const BudgetRow& row) { return QString::number(row.entry.year); },
         .width = budgetYearWidth},
        {.id = QStringLiteral("kind"),
         .title = tr("Kind"),
         .text = [&workspace](const BudgetRow& row) { return costKindWord(workspace, row.entry.kind); }},
        {.id = QStringLiteral("funder"),
         .title = tr("Grant"),
         .text = [&workspace](const BudgetRow& row) { return funderWord(workspace, row.entry.funder); }},
        amountColumn("amount", tr("Budget"), [](const BudgetRow& row) { return formatMoney(row.entry.amount); }),
        amountColumn("booked", tr("Booked"), [](const BudgetRow& row) { return formatMoney(row.booked); }),
        leftColumn,
        {.id = QStringLiteral("source"), .title = tr("Source"), .text = [](const BudgetRow& row) { return row.entry.source; }},
    };
}

void BudgetList::read() {
    m_rows->setSource(
        rowsOf<BudgetRow>(context().workspace.costs.budget(), [](const BudgetRow& row) { return row.entry.id.toString(); }));
}

void BudgetList::openNew() { openBudgetEntry(this, context()); }

void BudgetList::openRow(int row) {
    if (const auto found = m_rows->at(row)) {
        openBudgetEntry(this, context(), found->entry);
    }
}

void BudgetList::removeRow(int row) {
    if (const auto found = m_rows->at(row)) {
        offerUndo(this,
                  tr("The budget line of %1 for %2 is removed.")
                      .arg(QString::number(found->entry.year), costKindWord(context().workspace, found->entry.kind)),
                  context().workspace.costs.remove(found->entry.id));
    }
}

} // namespace brobygger
