// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/medcom/message_reply.h"
#include "core/referrals/incoming_referral.h"

namespace brobygger {

enum class AnswerFormat { Text, Xdis15, Xdis91, CareCommunication };

struct SentAnswer;
using SentAnswerId = Id<SentAnswer>;

/// An answer to a referrer as it was copied or written to a file. The program sends nothing itself.
struct SentAnswer {
    SentAnswerId id;
    IncomingReferralId referral;
    ReplyKind kind = ReplyKind::Status;
    AnswerFormat format = AnswerFormat::Text;
    QString messageId;
    QString letterId;
    QString threadId;
    QString text;
    QDateTime madeAt; ///< local wall time

    bool operator==(const SentAnswer&) const = default;
};

/// The stored text: status, closing.
QString toCode(ReplyKind kind);
ReplyKind replyKindFromCode(const QString& code);
/// text, xdis15, xdis91, carecommunication.
QString toCode(AnswerFormat format);
std::optional<AnswerFormat> answerFormatFromCode(const QString& code);

} // namespace brobygger
