// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/medcom/message_limits.h"
#include "core/exchange/medcom/referral_message.h"

namespace brobygger {

/// Reads a message file of any format we know, looking at its beginning and not at its name. Format with a sentence for
/// everything else: other kinds of messages are named (detail otherKindDetail), broken ones say where. Cancelled.
Result<ReferralMessage> readReferralMessage(const QByteArray& bytes, const MessageLimits& limits = {},
                                            const Progress& progress = Progress());

} // namespace brobygger
