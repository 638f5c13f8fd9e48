// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/message_view.h"

#include "core/workspace/workspace.h"
#include "ui/kit/theme.h"
#include "ui/referrals/message_words.h"
#include "ui/shell/slice.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>
#include <QTextEdit>

namespace brobygger {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageView)
};
} // namespace

void openMessages(QWidget* parent, PageContext& context, IncomingReferralId referral) {
    const Messages& messages = context.workspace.messages;
    QStringList parts;
    for (const ReceivedMessage& kept : messages.ofReferral(referral)) {
        const auto message = messages.read(kept.id);
        parts.prepend(message ? messageAsHtml(*message, messages.attachmentsOf(kept.id)) : message.error().message.toHtmlEscaped());
    }
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("messageViewDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(Words::tr("Messages with the referral"));
    auto* text = new QTextEdit;
    text->setObjectName(QStringLiteral("messageText"));
    text->setAccessibleName(Words::tr("What the message says"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setHtml(parts.isEmpty() ? Words::tr("This referral did not come as a message.").toHtmlEscaped() : parts.join(QStringLiteral("<hr>")));
    auto* close = makeButton(QStringLiteral("closeButton"), Words::tr("Close"), ButtonRole::Ordinary);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->addWidget(text, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    dialog->resize(640, 560);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->open();
    text->setFocus();
}

} // namespace brobygger
