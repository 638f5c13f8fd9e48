// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/medcom/referral_message.h"

#include <optional>

namespace brobygger {

enum class ReplyKind { Status, Closing };

/// An answer to a referrer, ready to be written in any format. Whoever makes it has decided what may be passed on.
struct MessageReply {
    ReplyKind kind = ReplyKind::Status;
    QString envelopeId; ///< at most 14 characters for OIOXML, a UUID for FHIR
    QString letterId;   ///< the same
    QDateTime at;       ///< local wall time
    MessageParty sender;
    QString speciality; ///< what the sender does: "Brobygning"
    MessageParty receiver;
    MessageCitizen citizen;
    QString subject;
    QString text; ///< lines by '\n'
    QString episodeId;
    QDate referredOn;
    QDate closedOn; ///< invalid while the course goes on
    /// The message that is answered; nothing when the referral came another way.
    std::optional<ReferralMessage> answered = {};
};

} // namespace brobygger
