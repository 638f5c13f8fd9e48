// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/message_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/copying.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/look/theme.h"
#include "ui/notes/message_fields.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace brobygger {

namespace {
struct MessageDialogWords {
    Q_DECLARE_TR_FUNCTIONS(MessageDialog)
};

/// What has to stand before a text leaves by the clipboard; how it is sent is only known afterwards.
bool isAboutSending(const QString& field) { return field == QLatin1String("channel") || field == QLatin1String("on"); }

void copyMessage(FormDialog* dialog, const MessageFields* fields, const Workspace& workspace) {
    const ShortMessage message = fields->entered();
    Problems problems;
    for (const Problem& problem : workspace.correspondence.problemsOf(message).list()) {
        if (problem.severity == Severity::Error && !isAboutSending(problem.field)) {
            problems.error(problem.field, problem.message);
        }
    }
    if (problems.hasErrors()) {
        dialog->form()->showProblems(problems);
        return;
    }
    copyPersonal(message.text);
    dialog->messages()->tell(
        MessageDialogWords::tr("The text is copied. Paste it where you send it from, and say below how it was sent."));
    dialog->form()->field(QStringLiteral("channel"))->setFocus();
}

void addLeaving(FormDialog* dialog, const MessageFields* fields, const Workspace& workspace) {
    auto* ways = new QWidget;
    auto* row = new QHBoxLayout(ways);
    row->setContentsMargins(0, 0, 0, 0);
    QPushButton* copy =
        makeButton(QStringLiteral("copyMessageButton"), MessageDialogWords::tr("Copy text"), ButtonRole::Ordinary);
    row->addWidget(copy);
    row->addStretch();
    dialog->form()->addWide(ways);
    QLabel* plainly = makeLabel(
        MessageDialogWords::tr("The program sends nothing. Send the text from NFS, your mailbox or by post, and say here how."),
        TextRole::Muted);
    plainly->setWordWrap(true);
    dialog->form()->addWide(plainly);
    QObject::connect(copy, &QPushButton::clicked, dialog,
                     [dialog, fields, &workspace] { copyMessage(dialog, fields, workspace); });
}

Result<void> saveMessage(const QWidget* page, Workspace& workspace, const ShortMessage& message) {
    const auto added = workspace.correspondence.add(message);
    if (!added) {
        return added.error();
    }
    const bool isSent = message.direction == MessageDirection::Sent;
    offerUndo(
        page,
        (isSent ? MessageDialogWords::tr("Noted as sent: message to %1.") : MessageDialogWords::tr("Saved: message from %1."))
            .arg(message.with.name),
        added->undo);
    return {};
}
} // namespace

ShortMessage newMessage(const PageContext& context, CitizenId citizen, MessageDirection direction) {
    ShortMessage message;
    message.citizen = citizen;
    message.direction = direction;
    message.on = context.workspace.clock.today();
    if (direction == MessageDirection::Sent) {
        message.with = context.workspace.correspondence.ownDoctor(citizen);
    }
    return message;
}

ShortMessage answerTo(const PageContext& context, const ShortMessage& answered) {
    const bool wasSent = answered.direction == MessageDirection::Sent;
    ShortMessage message = newMessage(context, answered.citizen, wasSent ? MessageDirection::Received : MessageDirection::Sent);
    message.with = answered.with;
    message.answers = answered.id;
    message.channel = answered.channel;
    return message;
}

void openMessage(QWidget* parent, PageContext& context, const ShortMessage& message) {
    Workspace& workspace = context.workspace;
    const bool isSent = message.direction == MessageDirection::Sent;
    auto* dialog = new FormDialog(isSent ? MessageDialogWords::tr("Message to the doctor or others")
                                         : MessageDialogWords::tr("Message received"),
                                  isSent ? MessageDialogWords::tr("Note as sent") : MessageDialogWords::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("messageDialog"));
    auto* fields = new MessageFields(*dialog->form(), workspace, message);
    if (isSent) {
        addLeaving(dialog, fields, workspace);
    }
    fields->addSending();
    fields->begin();
    dialog->onCheck([fields, &workspace] { return workspace.correspondence.problemsOf(fields->entered()); });
    dialog->onSave([fields, page = QPointer<QWidget>(parent), &workspace]() -> Result<void> {
        return saveMessage(page, workspace, fields->entered());
    });
    const QString draft =
        (isSent ? QStringLiteral("message-sent/") : QStringLiteral("message-received/")) + message.citizen.toString();
    dialog->setDraft(draftKeeper(workspace, draft, message.citizen, [=, &context] { openMessage(parent, context, message); }));
    dialog->open();
}

} // namespace brobygger
