// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/rights_dialogs.h"

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
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

namespace brobygger {

namespace {
struct RightsDialogsWords {
    Q_DECLARE_TR_FUNCTIONS(RightsDialogs)
};

QList<Choice> rightsKindChoices(const Workspace& workspace) {
    QList<Choice> choices;
    for (const RightsKind kind : workspace.rightsRequests.kinds()) {
        choices.append({rightsKindLabel(kind), toCode(kind)});
    }
    return choices;
}

QList<Choice> rightsDecisionChoices() {
    QList<Choice> choices{{RightsDialogsWords::tr("Choose"), toCode(RightsDecision::None)}};
    for (const RightsDecision decision : {RightsDecision::Granted, RightsDecision::Partly, RightsDecision::Refused}) {
        choices.append({rightsDecisionLabel(decision), toCode(decision)});
    }
    return choices;
}
} // namespace

void openNewRightsRequest(QWidget* page, PageContext& context, CitizenId citizen) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(RightsDialogsWords::tr("New request"), RightsDialogsWords::tr("Save"), page);
    dialog->setObjectName(QStringLiteral("rightsRequestDialog"));
    Form* form = dialog->form();
    QComboBox* kind = form->combo(QStringLiteral("kind"), RightsDialogsWords::tr("What is asked for"),
                                  rightsKindChoices(workspace), FieldNeed::Required);
    DateField* received = form->date(QStringLiteral("receivedOn"), RightsDialogsWords::tr("The request came on"),
                                     workspace.clock, FieldNeed::Required);
    received->setDate(workspace.clock.today());
    QLineEdit* identity =
        form->line(QStringLiteral("identity"), RightsDialogsWords::tr("How you made sure who asks"), FieldNeed::Required);
    form->setHelp(QStringLiteral("identity"),
                  RightsDialogsWords::tr("When somebody asks for the citizen: also the mandate you have seen."));
    QPlainTextEdit* wish = form->text(QStringLiteral("wish"), RightsDialogsWords::tr("What exactly"));
    dialog->onSave([=, page = QPointer<QWidget>(page), &workspace]() -> Result<void> {
        RightsRequest request;
        request.citizen = citizen;
        request.kind = rightsKindFromCode(kind->currentData().toString());
        request.receivedOn = received->date().value_or(QDate());
        request.identity = identity->text();
        request.wish = wish->toPlainText();
        const auto added = workspace.rightsRequests.add(request);
        if (!added) {
            return added.error();
        }
        const QDate due = workspace.rightsRequests.answerDue(request.kind, request.receivedOn);
        offerUndo(page, RightsDialogsWords::tr("The request is noted. Answer by %1.").arg(formatDate(due)), added->undo);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("rights-request/") + citizen.toString(), citizen,
                                 [=, &context] { openNewRightsRequest(page, context, citizen); }));
    dialog->open();
}

void openRightsAnswer(QWidget* page, PageContext& context, const RightsRequest& request) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(RightsDialogsWords::tr("Answer the request"), RightsDialogsWords::tr("Save"), page);
    dialog->setObjectName(QStringLiteral("rightsAnswerDialog"));
    Form* form = dialog->form();
    QComboBox* decision = form->combo(QStringLiteral("decision"), RightsDialogsWords::tr("Decision"), rightsDecisionChoices(),
                                      FieldNeed::Required);
    QComboBox* via =
        form->combo(QStringLiteral("via"), RightsDialogsWords::tr("Answered by"),
                    codeChoices(workspace, QStringLiteral("channel"), RightsDialogsWords::tr("Choose")), FieldNeed::Required);
    DateField* on =
        form->date(QStringLiteral("on"), RightsDialogsWords::tr("Answered on"), workspace.clock, FieldNeed::Required);
    on->setDate(workspace.clock.today());
    QPlainTextEdit* reason = form->text(QStringLiteral("reason"), RightsDialogsWords::tr("Reason"));
    form->setHelp(QStringLiteral("reason"),
                  RightsDialogsWords::tr("Needed where not all of it is granted. The answer then also says how to complain."));
    dialog->onSave([=, page = QPointer<QWidget>(page), &workspace]() -> Result<void> {
        const RightsAnswer answer{on->date().value_or(QDate()), via->currentData().toString(),
                                  rightsDecisionFromCode(decision->currentData().toString()), reason->toPlainText()};
        const auto answered = workspace.rightsRequests.answer(request.id, answer);
        if (!answered) {
            return answered.error();
        }
        offerUndo(page, RightsDialogsWords::tr("The request is answered."), *answered);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("rights-answer/") + request.id.toString(), request.citizen,
                                 [=, &context] { openRightsAnswer(page, context, request); }));
    dialog->open();
}

void openRightsExtension(QWidget* page, PageContext& context, const RightsRequest& request) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(RightsDialogsWords::tr("Extend by two months"), RightsDialogsWords::tr("Extend"), page, 1);
    dialog->setObjectName(QStringLiteral("rightsExtensionDialog"));
    QLabel* what = makeLabel(RightsDialogsWords::tr("Tell the citizen today that it takes longer, and why."), TextRole::Body);
    what->setWordWrap(true);
    dialog->form()->addWide(what);
    QLineEdit* reason =
        dialog->form()->line(QStringLiteral("reason"), RightsDialogsWords::tr("Why it takes longer"), FieldNeed::Required);
    dialog->onSave([=, page = QPointer<QWidget>(page), &workspace]() -> Result<void> {
        const auto extended = workspace.rightsRequests.extend(request.id, reason->text());
        if (!extended) {
            return extended.error();
        }
        offerUndo(page, RightsDialogsWords::tr("The deadline is extended by two months."), *extended);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("rights-extension/") + request.id.toString(), request.citizen,
                                 [=, &context] { openRightsExtension(page, context, request); }));
    dialog->open();
}

} // namespace brobygger
