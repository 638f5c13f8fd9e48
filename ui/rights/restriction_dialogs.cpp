// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/restriction_dialogs.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>

namespace brobygger {

namespace {
struct RestrictionDialogsWords {
    Q_DECLARE_TR_FUNCTIONS(RestrictionDialogs)
};

QList<Choice> restrictionGroundChoices() {
    QList<Choice> choices;
    for (const RestrictionGround ground : allRestrictionGrounds()) {
        choices.append({restrictionGroundLabel(ground), toCode(ground)});
    }
    return choices;
}

void explainRestriction(Form& form, const QString& sentence) {
    QLabel* label = makeLabel(sentence, TextRole::Body);
    label->setWordWrap(true);
    form.addWide(label);
}
} // namespace

void openNewRestriction(QWidget* page, PageContext& context, CitizenId citizen, const QString& reason) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(RestrictionDialogsWords::tr("Restrict the citizen's data"),
                                  RestrictionDialogsWords::tr("Restrict"), page);
    dialog->setObjectName(QStringLiteral("restrictionDialog"));
    Form* form = dialog->form();
    explainRestriction(*form,
                       RestrictionDialogsWords::tr("Meanwhile everything is kept and nothing is used: no letters, no files, no "
                                                   "referrals, no reminder calls, and nothing is erased."));
    QComboBox* ground = form->combo(QStringLiteral("ground"), RestrictionDialogsWords::tr("Why it is restricted"),
                                    restrictionGroundChoices(), FieldNeed::Required);
    DateField* from = form->date(QStringLiteral("restrictedOn"), RestrictionDialogsWords::tr("Restricted from"),
                                 workspace.clock, FieldNeed::Required);
    from->setDate(workspace.clock.today());
    DateField* review = form->date(QStringLiteral("reviewOn"), RestrictionDialogsWords::tr("Looked at again on"),
                                   workspace.clock, FieldNeed::Required);
    review->setDate(proposedReview(workspace.clock.today()));
    form->setHelp(QStringLiteral("reviewOn"), RestrictionDialogsWords::tr("Stands on Today from that day on."));
    QPlainTextEdit* why = form->text(QStringLiteral("reason"), RestrictionDialogsWords::tr("Reason"), FieldNeed::Required);
    why->setPlainText(reason);
    form->setHelp(QStringLiteral("reason"), RestrictionDialogsWords::tr("The citizen may read it in the access copy."));
    dialog->onSave([=, page = QPointer<QWidget>(page), &workspace]() -> Result<void> {
        Restriction restriction;
        restriction.citizen = citizen;
        restriction.ground = restrictionGroundFromCode(ground->currentData().toString());
        restriction.restrictedOn = from->date().value_or(QDate());
        restriction.reviewOn = review->date().value_or(QDate());
        restriction.reason = why->toPlainText();
        const auto added = workspace.restrictions.add(restriction);
        if (!added) {
            return added.error();
        }
        offerUndo(page, RestrictionDialogsWords::tr("The citizen's data are restricted and are only kept."), added->undo);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("restriction/") + citizen.toString(), citizen,
                                 [=, &context] { openNewRestriction(page, context, citizen, reason); }));
    dialog->open();
}

void openRestrictionReview(QWidget* page, PageContext& context, const Restriction& restriction) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(RestrictionDialogsWords::tr("The restriction is still needed"),
                                  RestrictionDialogsWords::tr("Save"), page, 1);
    dialog->setObjectName(QStringLiteral("restrictionReviewDialog"));
    DateField* review = dialog->form()->date(QStringLiteral("reviewOn"), RestrictionDialogsWords::tr("Looked at again on"),
                                             workspace.clock, FieldNeed::Required);
    review->setDate(proposedReview(workspace.clock.today()));
    dialog->onSave([=, page = QPointer<QWidget>(page), &workspace]() -> Result<void> {
        const QDate on = review->date().value_or(QDate());
        const auto moved = workspace.restrictions.review(restriction.id, on);
        if (!moved) {
            return moved.error();
        }
        offerUndo(page, RestrictionDialogsWords::tr("The restriction is looked at again on %1.").arg(formatDate(on)), *moved);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("restriction-review/") + restriction.id.toString(),
                                 restriction.citizen, [=, &context] { openRestrictionReview(page, context, restriction); }));
    dialog->open();
}

void openRestrictionLifting(QWidget* page, PageContext& context, const Restriction& restriction) {
    Workspace& workspace = context.workspace;
    auto* dialog =
        new FormDialog(RestrictionDialogsWords::tr("Lift the restriction"), RestrictionDialogsWords::tr("Lift"), page);
    dialog->setObjectName(QStringLiteral("restrictionLiftingDialog"));
    Form* form = dialog->form();
    explainRestriction(*form,
                       RestrictionDialogsWords::tr("Tell the citizen before the data are used again, and note it here."));
    DateField* told = form->date(QStringLiteral("toldOn"), RestrictionDialogsWords::tr("The citizen was told on"),
                                 workspace.clock, FieldNeed::Required);
    QComboBox* via = form->combo(QStringLiteral("toldVia"), RestrictionDialogsWords::tr("How"),
                                 codeChoices(workspace, QStringLiteral("channel"), RestrictionDialogsWords::tr("Choose")),
                                 FieldNeed::Required);
    dialog->onSave([=, page = QPointer<QWidget>(page), &workspace]() -> Result<void> {
        const auto lifted =
            workspace.restrictions.lift(restriction.id, {told->date().value_or(QDate()), via->currentData().toString()});
        if (!lifted) {
            return lifted.error();
        }
        offerUndo(page, RestrictionDialogsWords::tr("The restriction is lifted. The data may be used again."), *lifted);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("restriction-lifting/") + restriction.id.toString(),
                                 restriction.citizen, [=, &context] { openRestrictionLifting(page, context, restriction); }));
    dialog->open();
}

} // namespace brobygger
