// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/referrals/referral_step_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/referrals/referral_words.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>

namespace brobygger {

namespace {
struct ReferralStepDialogWords {
    Q_DECLARE_TR_FUNCTIONS(ReferralStepDialog)
};

Result<Undo> take(OutgoingReferrals& referrals, OutgoingReferralId id, OutgoingStep step, QDate on, const QString& code,
                  const QString& why) {
    switch (step) {
    case OutgoingStep::Send: return referrals.send(id, on, code, why);
    case OutgoingStep::Accept: return referrals.accept(id, on);
    case OutgoingStep::Start: return referrals.start(id, on);
    case OutgoingStep::Complete: return referrals.complete(id, on);
    case OutgoingStep::Decline: return referrals.decline(id, on, code);
    case OutgoingStep::Cancel: return referrals.cancel(id, on, code);
    case OutgoingStep::NoReply: break;
    }
    return referrals.noReply(id, on);
}

/// What has to be chosen beside the day; nothing for most steps.
QComboBox* addCode(Form& form, const Workspace& workspace, OutgoingStep step) {
    if (step == OutgoingStep::Send) {
        return form.combo(QStringLiteral("via"), ReferralStepDialogWords::tr("Sent by"),
                          codeChoices(workspace, QStringLiteral("channel"), ReferralStepDialogWords::tr("Choose")),
                          FieldNeed::Required);
    }
    if (step == OutgoingStep::Decline || step == OutgoingStep::Cancel) {
        auto* combo =
            form.combo(QStringLiteral("reason"), ReferralStepDialogWords::tr("Reason"),
                       codeChoices(workspace, QStringLiteral("decline_reason"), ReferralStepDialogWords::tr("Choose")),
                       FieldNeed::Required);
        form.setHelp(QStringLiteral("reason"),
                     ReferralStepDialogWords::tr("The reason decides when the offer is proposed to this citizen again."));
        return combo;
    }
    return nullptr;
}
/// Why a referral goes out without its letter or without a consent; nothing when it has both.
QPlainTextEdit* addReason(Form& form, const OutgoingReferrals& referrals, const OutgoingReferral& referral) {
    const OutgoingSending needs = referrals.sendingNeeds(referral);
    if (!needs.needsReason()) {
        return nullptr;
    }
    const QString label = !needs.hasBasis ? needs.hasLetter ? ReferralStepDialogWords::tr("Why without consent")
                                                            : ReferralStepDialogWords::tr("Why without letter and consent")
                                          : ReferralStepDialogWords::tr("Why without letter");
    auto* reason = form.text(QStringLiteral("reason"), label, FieldNeed::Required, 3);
    form.setHelp(QStringLiteral("reason"),
                 needs.hasBasis
                     ? ReferralStepDialogWords::tr("No letter to the offer is kept. The reason is kept with the referral.")
                     : ReferralStepDialogWords::tr(
                           "No consent lets the offer know of the citizen. The reason is kept with the referral."));
    return reason;
}
} // namespace

void openReferralStep(QWidget* parent, PageContext& context, const OutgoingRow& row, OutgoingStep step) {
    auto* dialog = new FormDialog(stepWord(step), ReferralStepDialogWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("referralStepDialog"));
    Form* form = dialog->form();
    form->addWide(makeLabel(QStringLiteral("%1  ·  %2").arg(row.citizenName, row.offerName), TextRole::Muted));
    QComboBox* code = addCode(*form, context.workspace, step);
    DateField* on =
        form->date(QStringLiteral("on"), ReferralStepDialogWords::tr("Day"), context.workspace.clock, FieldNeed::Required);
    on->setDate(context.workspace.clock.today());
    QPlainTextEdit* why =
        step == OutgoingStep::Send ? addReason(*form, context.workspace.outgoingReferrals, row.referral) : nullptr;
    dialog->onSave([&context, code, on, why, id = row.referral.id, step, page = QPointer<QWidget>(parent)]() -> Result<void> {
        const Result<Undo> done = take(context.workspace.outgoingReferrals, id, step, on->date().value_or(QDate()),
                                       code ? code->currentData().toString() : QString(), why ? why->toPlainText() : QString());
        if (!done) {
            return done.error();
        }
        const auto referral = context.workspace.outgoingReferrals.find(id);
        offerUndo(page,
                  ReferralStepDialogWords::tr("The referral is now: %1.").arg(outgoingStateLabel(referral->state).toLower()),
                  *done);
        return {};
    });
    dialog->setDraft(draftKeeper(
        context.workspace, QStringLiteral("referral-step/%1/%2").arg(row.referral.id.toString()).arg(static_cast<int>(step)),
        row.referral.citizen, [=, &context] { openReferralStep(parent, context, row, step); }));
    dialog->open();
    if (code) {
        code->setFocus();
    }
}

} // namespace brobygger
