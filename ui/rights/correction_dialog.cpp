// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/correction_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

namespace brobygger {

namespace {
struct CorrectionDialogWords {
    Q_DECLARE_TR_FUNCTIONS(CorrectionDialog)
};
} // namespace

void openCorrectionNotices(QWidget* page, PageContext& context, CitizenId citizen) {
    Workspace& workspace = context.workspace;
    const QStringList recipients = workspace.correctionNotices.recipients(citizen);
    auto* dialog = new FormDialog(CorrectionDialogWords::tr("Tell recipients of a correction"),
                                  CorrectionDialogWords::tr("Make the tasks"), page, 1);
    dialog->setObjectName(QStringLiteral("correctionDialog"));
    Form* form = dialog->form();
    QLineEdit* what = form->line(QStringLiteral("what"), CorrectionDialogWords::tr("What is corrected"), FieldNeed::Required);
    form->setHelp(QStringLiteral("what"),
                  CorrectionDialogWords::tr("As they are to hear it. Tell each only what they got before."));
    form->section(CorrectionDialogWords::tr("Who got something about the citizen"));
    QList<QCheckBox*> boxes;
    for (qsizetype at = 0; at < recipients.size(); ++at) {
        boxes << form->check(QStringLiteral("recipient%1").arg(at), recipients.at(at));
    }
    dialog->onSave([=, page = QPointer<QWidget>(page), &workspace]() -> Result<void> {
        QStringList chosen;
        for (qsizetype at = 0; at < boxes.size(); ++at) {
            if (boxes.at(at)->isChecked()) {
                chosen << recipients.at(at);
            }
        }
        const auto made = workspace.correctionNotices.tell(citizen, chosen, what->text());
        if (!made) {
            return made.error();
        }
        offerUndo(page,
                  CorrectionDialogWords::tr("%n task(s) to tell of the correction stand on Today.", nullptr,
                                            static_cast<int>(chosen.size())),
                  *made);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("correction-notices/") + citizen.toString(), citizen,
                                 [=, &context] { openCorrectionNotices(page, context, citizen); }));
    dialog->open();
}

} // namespace brobygger
