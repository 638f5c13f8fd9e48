// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/labour/labour_dialog.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/shared/citizens/labour_words.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct LabourDialogWords {
    Q_DECLARE_TR_FUNCTIONS(LabourDialog)
};

using LabourFields = RecordFields<LabourStatus>;

/// Those of today first, then what there was before: an earlier day may have had it.
QList<Choice> statusChoices(const Workspace& workspace) {
    const QString list = QStringLiteral("labour_market_status");
    QList<Choice> choices = codeChoices(workspace, list, LabourDialogWords::tr("Choose"));
    const QString tongue = workspace.settings.value(language);
    for (const Code& code : workspace.codes.list(list)) {
        if (!code.isValidOn(workspace.clock.today())) {
            choices.append({code.name(tongue), code.id});
        }
    }
    return choices;
}

void addLabourFields(Form& form, LabourFields& fields, const Workspace& workspace) {
    fields.choice<&LabourStatus::status>("status", LabourDialogWords::tr("What the citizen lives on"), statusChoices(workspace),
                                         FieldNeed::Required);
    fields.date<&LabourStatus::from>("from", LabourDialogWords::tr("From"), workspace.clock, FieldNeed::Required);
    fields.date<&LabourStatus::to>("to", LabourDialogWords::tr("To, included"), workspace.clock);
    fields.line<&LabourStatus::source>("source", LabourDialogWords::tr("Where it is known from"))
        ->setPlaceholderText(LabourDialogWords::tr("the case, the citizen, the job centre"));
    form.setHelp(QStringLiteral("to"),
                 LabourDialogWords::tr("Empty: until the next one. The last one holds %n days, then it is to be asked again.",
                                       nullptr, openStatusDays));
}

Result<void> saveLabour(const QWidget* page, Workspace& workspace, const LabourStatus& status) {
    const QString told =
        LabourDialogWords::tr("Saved: %1 from %2.").arg(labourWord(workspace, status.status), formatDate(status.from));
    LabourStatuses& statuses = workspace.labourStatuses;
    return saveEntry(
        page, status, told, [&statuses](const LabourStatus& entered) { return statuses.add(entered); },
        [&statuses](const LabourStatus& changed) { return statuses.change(changed); });
}

QString labourDraftName(const LabourStatus& status) {
    return status.id.isValid() ? QStringLiteral("labour-change/") + status.id.toString()
                               : QStringLiteral("labour/") + status.citizen.toString();
}
} // namespace

void openLabourStatus(QWidget* parent, PageContext& context, const LabourStatus& status) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(status.id.isValid() ? LabourDialogWords::tr("Change what the citizen lives on")
                                                      : LabourDialogWords::tr("What the citizen lives on"),
                                  LabourDialogWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("labourDialog"));
    const auto fields = std::make_shared<LabourFields>(*dialog->form());
    addLabourFields(*dialog->form(), *fields, workspace);
    joinEntry(
        dialog, fields, status, [&workspace, id = status.id] { return workspace.labourStatuses.find(id); },
        [parent, &workspace](const LabourStatus& typed) { return saveLabour(parent, workspace, typed); });
    dialog->setDraft(draftKeeper(workspace, labourDraftName(status), status.citizen,
                                 [=, &context] { openLabourStatus(parent, context, status); }));
    dialog->open();
}

} // namespace brobygger
