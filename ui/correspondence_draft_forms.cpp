// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correspondence_draft_forms.h"

#include "ui/notes/message_dialog.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
std::function<QString()> messageTitled(const char* title) {
    return [title] { return QCoreApplication::translate("DraftForms", title); };
}

template <MessageDirection direction>
bool openMessageFormDraft(QWidget* page, PageContext& context, CitizenId citizen, const QString&) {
    openMessage(page, context, newMessage(context, citizen, direction));
    return true;
}
} // namespace

QList<DraftForm> correspondenceDraftForms() {
    return {
        {QStringLiteral("message-sent/"), messageTitled(QT_TRANSLATE_NOOP("DraftForms", "Message to the doctor or others")),
         openMessageFormDraft<MessageDirection::Sent>},
        {QStringLiteral("message-received/"), messageTitled(QT_TRANSLATE_NOOP("DraftForms", "Message from others")),
         openMessageFormDraft<MessageDirection::Received>},
    };
}

} // namespace brobygger
