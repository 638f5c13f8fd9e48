// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pickers/referral_step_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/kit/date_field.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/theme.h"
#include "ui/pickers/appointment_words.h"
#include "ui/pickers/offer_undo.h"
#include "ui/pickers/referral_words.h"
#include "ui/shell/slice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPointer>

namespace brobygger {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReferralStepDialog)
};

Result<Undo> take(OutgoingReferrals& referrals, OutgoingReferralId id, OutgoingStep step, QDate on,
                  const QString& code) {
    switch (step) {
    case OutgoingStep::Send: return referrals.send(id, on, code);
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
        return form.combo(QStringLiteral("via"), Words::tr("Sent by"),
                          codeChoices(workspace, QStringLiteral("channel"), Words::tr("Choose")), FieldNeed::Required);
    }
    if (step == OutgoingStep::Decline || step == OutgoingStep::Cancel) {
        auto* combo =
            form.combo(QStringLiteral("reason"), Words::tr("Reason"),
                       codeChoices(workspace, QStringLiteral("decline_reason"), Words::tr("Choose")), FieldNeed::Required);
        form.setHelp(QStringLiteral("reason"),
                     Words::tr("The reason decides when the offer is proposed to this citizen again."));
        return combo;
    }
    return nullptr;
}
} // namespace

void openReferralStep(QWidget* parent, PageContext& context, const OutgoingRow& row, OutgoingStep step) {
    auto* dialog = new FormDialog(stepWord(step), Words::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("referralStepDialog"));
    Form* form = dialog->form();
    form->addWide(makeLabel(QStringLiteral("%1  ·  %2").arg(row.citizenName, row.offerName), TextRole::Muted));
    QComboBox* code = addCode(*form, context.workspace, step);
    DateField* on = form->date(QStringLiteral("on"), Words::tr("Day"), context.workspace.clock, FieldNeed::Required);
    on->setDate(context.workspace.clock.today());
    dialog->onSave([&context, code, on, id = row.referral.id, step, page = QPointer<QWidget>(parent)]() -> Result<void> {
        const Result<Undo> done = take(context.workspace.outgoingReferrals, id, step, on->date().value_or(QDate()),
                                       code ? code->currentData().toString() : QString());
        if (!done) {
            return done.error();
        }
        const auto referral = context.workspace.outgoingReferrals.find(id);
        offerUndo(page, Words::tr("The referral is now: %1.").arg(outgoingStateLabel(referral->state).toLower()), *done);
        return {};
    });
    dialog->open();
    if (code) {
        code->setFocus();
    }
}

} // namespace brobygger
