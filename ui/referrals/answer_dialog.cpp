// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/answer_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/kit/date_field.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/theme.h"
#include "ui/pickers/appointment_words.h"
#include "ui/pickers/offer_undo.h"
#include "ui/shell/slice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPointer>

namespace brobygger {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(AnswerDialog)
};
} // namespace

void openAnswer(QWidget* parent, PageContext& context, const IncomingRow& row) {
    auto* dialog = new FormDialog(Words::tr("The referrer is answered"), Words::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("answerDialog"));
    Form* form = dialog->form();
    form->addWide(makeLabel(QStringLiteral("%1  ·  %2").arg(row.citizenName, row.partnerName), TextRole::Muted));
    QComboBox* via =
        form->combo(QStringLiteral("via"), Words::tr("Sent by"),
                    codeChoices(context.workspace, QStringLiteral("channel"), Words::tr("Choose")), FieldNeed::Required);
    DateField* on = form->date(QStringLiteral("on"), Words::tr("Day"), context.workspace.clock, FieldNeed::Required);
    on->setDate(context.workspace.clock.today());
    dialog->onSave([&context, via, on, id = row.referral.id, page = QPointer<QWidget>(parent)]() -> Result<void> {
        const auto answered = context.workspace.incomingReferrals.answer(id, via->currentData().toString(),
                                                                         on->date().value_or(QDate()));
        if (!answered) {
            return answered.error();
        }
        offerUndo(page, Words::tr("Taken down that the referrer is answered."), *answered);
        return {};
    });
    dialog->open();
    via->setFocus();
}

} // namespace brobygger
