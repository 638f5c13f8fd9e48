// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/medcom/referral_message.h"

namespace brobygger {

/// What a message says as a page to read: who wrote to whom about whom, the texts, the attachments and what is doubtful.
QString messageAsHtml(const ReferralMessage& message, const QList<MessageAttachment>& attachments);
/// What an event is called: new, reply, forwarded.
QString messageEventLabel(const ReferralMessage& message);

} // namespace brobygger
