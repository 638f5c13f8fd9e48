// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/attachments/attachment_words.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/shared/code_choices.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct AttachmentPlaceText {
    Q_DECLARE_TR_FUNCTIONS(AttachmentPlaces)
};
} // namespace

QString attachmentPlaceWords(const Workspace& workspace, const AttachmentPlace& place) {
    if (const auto referral = workspace.incomingReferrals.find(place.referral)) {
        return AttachmentPlaceText::tr("Referral received %1").arg(formatDate(referral->receivedOn));
    }
    if (const auto meeting = workspace.meetings.find(place.meeting)) {
        return AttachmentPlaceText::tr("Meeting on %1").arg(formatDate(meeting->day()));
    }
    if (const auto message = workspace.correspondence.find(place.message)) {
        return AttachmentPlaceText::tr("%1, %2").arg(messageTitle(*message), formatDate(message->on));
    }
    return {};
}

QString attachmentDetail(const Workspace& workspace, const Attachment& attachment) {
    QStringList parts{attachmentTypeLabel(attachment.type)};
    if (!attachment.source.isEmpty()) {
        parts.append(attachment.source);
    }
    for (const QString& kind : attachment.kinds) {
        parts.append(codeWord(workspace, QStringLiteral("information_kind"), kind));
    }
    return parts.join(QStringLiteral(" · "));
}

QDate attachmentDay(const Attachment& attachment) {
    return attachment.datedOn.isValid() ? attachment.datedOn : attachment.addedAt.date();
}

} // namespace brobygger
