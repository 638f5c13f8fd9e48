// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/correspondence/short_message.h"
#include "core/meetings/meeting.h"
#include "core/referrals/incoming_referral.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

namespace brobygger {

struct Attachment;
using AttachmentId = Id<Attachment>;
struct AttachmentContent;
using AttachmentContentId = Id<AttachmentContent>;

/// What a file is by its content. Nothing that runs is among them.
enum class AttachmentType { Pdf, Png, Jpeg, Tiff, Text };

/// What an attachment hangs on beside the citizen: one of these, or none.
struct AttachmentPlace {
    IncomingReferralId referral = {};
    MeetingId meeting = {};
    ShortMessageId message = {};

    bool operator==(const AttachmentPlace&) const = default;

    bool isCitizen() const { return !referral.isValid() && !meeting.isValid() && !message.isValid(); }
};

/// A file attached to a citizen. Its bytes are kept once for all attachments that have them, and read by themselves.
struct Attachment {
    AttachmentId id;
    CitizenId citizen;
    AttachmentPlace on;
    AttachmentContentId content;
    AttachmentType type = AttachmentType::Pdf;
    qint64 size = 0; ///< bytes
    QString title;
    QString source;    ///< from whom it comes
    QDate datedOn;     ///< the day it is of; invalid: not told
    QStringList kinds; ///< codes of information_kind: what it tells of the citizen
    QDateTime addedAt; ///< local wall time

    bool operator==(const Attachment&) const = default;
};

/// A file that is to be attached.
struct NewAttachment {
    CitizenId citizen;
    AttachmentPlace on = {};
    QString fileName; ///< without its folder
    QByteArray bytes;
    QString readFrom = {}; ///< where it was read and may still lie in clear; empty: nowhere, it was pasted
};

/// The stored text: pdf, png, jpeg, tiff, text.
QString toCode(AttachmentType type);
AttachmentType attachmentTypeFromCode(const QString& code);
/// The words on the screen: "PDF", "PNG picture", "text".
QString attachmentTypeLabel(AttachmentType type);
/// The ending of a copy, without a dot: "pdf", "jpg".
QString endingOf(AttachmentType type);
/// "640 kB", "2.4 MB", in the language's own way of writing numbers.
QString fileSizeText(qint64 bytes);

} // namespace brobygger
