// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correspondence_draft_forms.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/calendar/visit_dialog.h"
#include "ui/notes/message_dialog.h"
#include "ui/shared/attachments/attachment_details.h"
#include "ui/shell/navigator.h"

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

/// Only while the file is attached.
bool openAttachmentDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto attachment = context.workspace.attachments.find(AttachmentId::fromString(rest));
    if (attachment) {
        openAttachmentDetails(page, context, *attachment);
    }
    return attachment.has_value();
}

/// The form of a day; the rest is which.
bool openVisitsDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const QDate day = fromIsoDate(rest);
    if (day.isValid()) {
        openVisits(page, context, day);
    }
    return day.isValid();
}

/// The page of the citizens makes the book.
bool openHandoverDraft(QWidget*, PageContext& context, CitizenId, const QString&) {
    context.navigator.open({page::citizens, {}, {}, {}, 0, command::handoverBook});
    return true;
}
} // namespace

QList<DraftForm> correspondenceDraftForms() {
    return {
        {QStringLiteral("message-sent/"), messageTitled(QT_TRANSLATE_NOOP("DraftForms", "Message to the doctor or others")),
         openMessageFormDraft<MessageDirection::Sent>},
        {QStringLiteral("message-received/"), messageTitled(QT_TRANSLATE_NOOP("DraftForms", "Message from others")),
         openMessageFormDraft<MessageDirection::Received>},
        {QStringLiteral("attachment/"), messageTitled(QT_TRANSLATE_NOOP("DraftForms", "About the attached file")),
         openAttachmentDraft},
        {QStringLiteral("visits/"), messageTitled(QT_TRANSLATE_NOOP("DraftForms", "Home visits")), openVisitsDraft},
        {QStringLiteral("handover-book/"), messageTitled(QT_TRANSLATE_NOOP("DraftForms", "Hand-over book for a locum")),
         openHandoverDraft},
    };
}

} // namespace brobygger
