// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/medcom/message_limits.h"
#include "core/exchange/medcom/referral_message.h"

#include <utility>

namespace brobygger {

/// Reads a message file of any format we know, looking at its beginning and not at its name. Format with a sentence for
/// everything else: other kinds of messages are named (detail otherKindDetail), broken ones say where. Cancelled.
Result<ReferralMessage> readReferralMessage(const QByteArray& bytes, const MessageLimits& limits = {},
                                            const Progress& progress = Progress());

/// The bytes of a message file and what they say. Only reading makes one, so that what is kept is what was read, wherever it
/// was read and however long somebody has looked at it since.
class ReadMessage final {
public:
    /// What is wrong as by readReferralMessage.
    static Result<ReadMessage> from(const QByteArray& bytes, const Progress& progress = Progress());

    const QByteArray& bytes() const { return m_bytes; }
    const ReferralMessage& message() const { return m_message; }

private:
    ReadMessage(QByteArray bytes, ReferralMessage message)
        : m_bytes(std::move(bytes))
        , m_message(std::move(message)) {}

    QByteArray m_bytes;
    ReferralMessage m_message;
};

} // namespace brobygger
