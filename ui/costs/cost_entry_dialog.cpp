// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/cost_entry_dialog.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/costs/cost_choices.h"
#include "ui/shared/citizens/citizen_field.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QComboBox>
#include <QCoreApplication>

namespace brobygger {

namespace {
struct CostEntryDialogWords {
    Q_DECLARE_TR_FUNCTIONS(CostEntryDialog)
};

using CostFields = RecordFields<CostEntry>;

/// What the number of a kind is, and whether it or the amount is asked for.
QString quantityHelp(std::optional<CostClass> of) {
    if (!of) {
        return {};
    }
    switch (*of) {
    case CostClass::Time: return CostEntryDialogWords::tr("Minutes. They are priced by the hour.");
    case CostClass::Meeting: return CostEntryDialogWords::tr("How many meetings; needed where no amount stands.");
    case CostClass::Kilometre: return CostEntryDialogWords::tr("How many kilometres; needed where no amount stands.");
    case CostClass::Expense:
    case CostClass::Wages: break;
    }
    return CostEntryDialogWords::tr("For information only; the amount counts.");
}

void addCitizen(Form& form, CostFields& fields, const Workspace& workspace) {
    auto* citizen = new CitizenField(workspace.citizens);
    citizen->setObjectName(QStringLiteral("citizenField"));
    form.add(QStringLiteral("citizen"), CostEntryDialogWords::tr("Citizen"), citizen, FieldNeed::Optional, FieldWidth::Full);
    form.setHelp(QStringLiteral("citizen"), CostEntryDialogWords::tr("Empty for what belongs to the whole project."));
    fields.bindPart<&CostEntry::citizen>([citizen] { return citizen->citizen(); },
                                         [citizen](CitizenId id) { citizen->setCitizen(id); });
    fields.require([citizen](Problems& problems) {
        if (citizen->isUnclear()) {
            problems.error(QStringLiteral("citizen"),
                           CostEntryDialogWords::tr("Choose the citizen from the list, or empty the field."));
        }
    });
}

void addFields(Form& form, CostFields& fields, const Workspace& workspace, const CostEntry& entry) {
    QComboBox* kind = fields.choice<&CostEntry::kind>("kind", CostEntryDialogWords::tr("What was paid for"),
                                                      costKindChoices(workspace, entry.kind), FieldNeed::Required);
    fields.date<&CostEntry::day>("day", CostEntryDialogWords::tr("Day"), workspace.clock, FieldNeed::Required);
    decimalLine<&CostEntry::quantity>(fields, "quantity", CostEntryDialogWords::tr("Number"));
    fields.amount<&CostEntry::amount>("amount", CostEntryDialogWords::tr("Amount, kroner"));
    addCitizen(form, fields, workspace);
    fields.choice<&CostEntry::funder>("funder", CostEntryDialogWords::tr("Grant"), funderChoices(workspace, entry.funder));
    fields.line<&CostEntry::voucher>("voucher", CostEntryDialogWords::tr("Voucher number"));
    fields.line<&CostEntry::text>("text", CostEntryDialogWords::tr("Text"));
    fields.line<&CostEntry::source>("source", CostEntryDialogWords::tr("Where the figure comes from"));
    const auto explain = [&form, &workspace, kind] {
        form.setHelp(QStringLiteral("quantity"), quantityHelp(workspace.costs.classOf(kind->currentData().toString())));
    };
    QObject::connect(kind, &QComboBox::currentIndexChanged, &form, explain);
    explain();
}

/// On another day, or of another citizen, it hangs on another course.
CostEntry onItsCourse(CostEntry typed, const CostEntry& before) {
    if (typed.citizen != before.citizen || typed.day != before.day) {
        typed.course = {};
    }
    return typed;
}

Result<void> saveCost(const QWidget* parent, Workspace& workspace, const CostEntry& entry) {
    const QString told =
        CostEntryDialogWords::tr("Entered for %1: %2.").arg(formatDate(entry.day), costKindWord(workspace, entry.kind));
    Costs& costs = workspace.costs;
    return saveEntry(
        parent, entry, told, [&costs](const CostEntry& entered) { return costs.enter(entered); },
        [&costs](const CostEntry& changed) { return costs.change(changed); });
}
} // namespace

void openCostEntry(QWidget* parent, PageContext& context, const std::optional<CostEntry>& entry) {
    Workspace& workspace = context.workspace;
    CostEntry shown = entry.value_or(CostEntry());
    if (!entry) {
        shown.day = workspace.clock.today();
    }
    auto* dialog = new FormDialog(entry ? CostEntryDialogWords::tr("Change the cost") : CostEntryDialogWords::tr("New cost"),
                                  CostEntryDialogWords::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("costDialog"));
    const auto fields = std::make_shared<CostFields>(*dialog->form());
    addFields(*dialog->form(), *fields, workspace, shown);
    joinEntry(
        dialog, fields, shown, [&workspace, id = shown.id] { return workspace.costs.find(id); },
        [parent, &workspace, shown](const CostEntry& typed) { return saveCost(parent, workspace, onItsCourse(typed, shown)); });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("cost/") + shown.id.toString(), {},
                                 [=, &context] { openCostEntry(parent, context, entry); }));
    dialog->open();
}

} // namespace brobygger
