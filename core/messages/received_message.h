// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/medcom/referral_message.h"
#include "core/referrals/incoming_referral.h"

namespace brobygger {

enum class MessageStatus { New, Accepted, SetAside };

struct ReceivedMessage;
using ReceivedMessageId = Id<ReceivedMessage>;

/// A message as it was received and kept, byte for byte, and what became of it. What it says is read again from its bytes.
struct ReceivedMessage {
    ReceivedMessageId id;
    MessageFormat format = MessageFormat::Xdis91;
    QString identity; ///< ReferralMessage::identity
    QString messageId;
    QString letterId;
    QString threadId;
    QString episodeId;
    QString senderEan;
    MessageEvent event = MessageEvent::New;
    MessageStatus status = MessageStatus::New;
    QDateTime receivedAt; ///< local wall time of the import
    CitizenId citizen;
    IncomingReferralId referral;

    bool operator==(const ReceivedMessage&) const = default;
};

/// The stored text: new, accepted, set_aside.
QString toCode(MessageStatus status);
MessageStatus messageStatusFromCode(const QString& code);

} // namespace brobygger
