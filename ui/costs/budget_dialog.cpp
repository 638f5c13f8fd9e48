// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/budget_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/costs/cost_choices.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct BudgetDialogWords {
    Q_DECLARE_TR_FUNCTIONS(BudgetDialog)
};

std::optional<BudgetEntry> budgetNow(const Workspace& workspace, BudgetEntryId id) {
    for (const BudgetRow& row : workspace.costs.budget()) {
        if (row.entry.id == id) {
            return row.entry;
        }
    }
    return std::nullopt;
}

Result<void> saveBudget(const QWidget* parent, Workspace& workspace, const BudgetEntry& entry) {
    const QString told = BudgetDialogWords::tr("The budget of %1 has %2 for %3.")
                             .arg(QString::number(entry.year), formatMoney(entry.amount, Decimals::WhenNeeded),
                                  costKindWord(workspace, entry.kind));
    Costs& costs = workspace.costs;
    return saveEntry(
        parent, entry, told, [&costs](const BudgetEntry& entered) { return costs.enter(entered); },
        [&costs](const BudgetEntry& changed) { return costs.change(changed); });
}
} // namespace

void openBudgetEntry(QWidget* parent, PageContext& context, const std::optional<BudgetEntry>& entry) {
    Workspace& workspace = context.workspace;
    BudgetEntry shown = entry.value_or(BudgetEntry());
    if (!entry) {
        shown.year = workspace.clock.today().year();
    }
    auto* dialog =
        new FormDialog(entry ? BudgetDialogWords::tr("Change the budget line") : BudgetDialogWords::tr("New budget line"),
                       BudgetDialogWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("budgetDialog"));
    Form& form = *dialog->form();
    const auto fields = std::make_shared<RecordFields<BudgetEntry>>(form);
    wholeLine<&BudgetEntry::year>(*fields, form, "year", BudgetDialogWords::tr("Year"));
    fields->choice<&BudgetEntry::kind>("kind", BudgetDialogWords::tr("What the money is for"),
                                       costKindChoices(workspace, shown.kind), FieldNeed::Required);
    amountLine<&BudgetEntry::amount>(*fields, form, "amount", BudgetDialogWords::tr("Amount of the year, kroner"));
    fields->choice<&BudgetEntry::funder>("funder", BudgetDialogWords::tr("Grant"), funderChoices(workspace, shown.funder));
    fields->line<&BudgetEntry::source>("source", BudgetDialogWords::tr("Where the figure comes from"));
    joinEntry(
        dialog, fields, shown, [&workspace, id = shown.id] { return budgetNow(workspace, id); },
        [parent, &workspace](const BudgetEntry& typed) { return saveBudget(parent, workspace, typed); });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("budget/") + shown.id.toString(), {},
                                 [=, &context] { openBudgetEntry(parent, context, entry); }));
    dialog->open();
}

} // namespace brobygger
