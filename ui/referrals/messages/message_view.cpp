// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/messages/message_view.h"

#include "core/security/plain_files.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/look/theme.h"
#include "ui/referrals/messages/message_words.h"
#include "ui/shell/slice.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>
#include <QTextEdit>

namespace brobygger {

namespace {
struct MessageViewWords {
    Q_DECLARE_TR_FUNCTIONS(MessageView)
};

/// What a file of an attachment would be called: nothing of a path is taken from the sender.
QString fileNameOf(const MessageAttachment& attachment) {
    QString name = attachment.name;
    for (QChar& c : name) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('.') && c != QLatin1Char('-') && c != QLatin1Char(' ')) {
            c = QLatin1Char('_');
        }
    }
    const bool isPdf = attachment.type == QLatin1String("application/pdf");
    return isPdf && !name.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? name + QStringLiteral(".pdf") : name;
}

void saveAttachment(QDialog* dialog, MessageBar* bar, PageContext& context, const MessageAttachment& attachment,
                    CitizenId citizen) {
    context.ask.saveFile(dialog, MessageViewWords::tr("Save an attachment"), fileNameOf(attachment), QStringLiteral("*"),
                         [bar, &context, attachment, citizen](const QString& path) {
                             const auto written = writePlainFile(context.workspace.session, path, attachment.bytes,
                                                                 QStringLiteral("message_attachment"), citizen.value());
                             if (!written) {
                                 bar->fail(written.error().message);
                                 return;
                             }
                             bar->tell(MessageViewWords::tr("The attachment is saved. It lies unencrypted where you put it."));
                         });
}

void chooseAttachment(QDialog* dialog, MessageBar* bar, PageContext& context, const QList<MessageAttachment>& attachments,
                      CitizenId citizen) {
    if (attachments.size() == 1) {
        saveAttachment(dialog, bar, context, attachments.first(), citizen);
        return;
    }
    QStringList names;
    for (const MessageAttachment& attachment : attachments) {
        names << attachment.name;
    }
    context.ask.choose(dialog, MessageViewWords::tr("Which attachment?"), QString(), names,
                       [dialog, bar, &context, attachments, citizen](int chosen) {
                           saveAttachment(dialog, bar, context, attachments.at(chosen), citizen);
                       });
}
} // namespace

void openMessages(QWidget* parent, PageContext& context, IncomingReferralId referral) {
    const Messages& messages = context.workspace.messages;
    QStringList parts;
    QList<MessageAttachment> files;
    CitizenId citizen;
    for (const ReceivedMessage& kept : messages.ofReferral(referral)) {
        const auto message = messages.read(kept.id);
        citizen = kept.citizen.isValid() ? kept.citizen : citizen;
        // A file that came in a message of its own is there under the letter that announced it.
        for (const MessageAttachment& attachment :
             kept.format == MessageFormat::Xbin01 ? QList<MessageAttachment>() : messages.attachmentsOf(kept.id)) {
            if (!attachment.bytes.isEmpty()) {
                files.append(attachment);
            }
        }
        parts.prepend(message ? messageAsHtml(*message, messages.attachmentsOf(kept.id))
                              : message.error().message.toHtmlEscaped());
    }
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("messageViewDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(MessageViewWords::tr("Messages with the referral"));
    auto* text = new QTextEdit;
    text->setObjectName(QStringLiteral("messageText"));
    text->setAccessibleName(MessageViewWords::tr("What the message says"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setHtml(parts.isEmpty() ? MessageViewWords::tr("This referral did not come as a message.").toHtmlEscaped()
                                  : parts.join(QStringLiteral("<hr>")));
    auto* close = makeButton(QStringLiteral("closeButton"), MessageViewWords::tr("Close"), ButtonRole::Ordinary);
    auto* save =
        makeButton(QStringLiteral("saveAttachmentButton"), MessageViewWords::tr("Save an attachment…"), ButtonRole::Ordinary);
    save->setVisible(!files.isEmpty());
    auto* bar = new MessageBar;
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(save);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->addWidget(bar);
    layout->addWidget(text, 1);
    layout->addLayout(buttons);
    QObject::connect(save, &QPushButton::clicked, dialog,
                     [dialog, bar, &context, files, citizen] { chooseAttachment(dialog, bar, context, files, citizen); });
    dialog->resize(640, 560);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->open();
    text->setFocus();
}

} // namespace brobygger
