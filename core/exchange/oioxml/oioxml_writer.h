// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/medcom/message_reply.h"

namespace brobygger {

/// A closing note to a referrer: XDIS15, XD1530L, in ISO-8859-1. Invalid, naming what is missing, when a number that the
/// format demands is not known.
Result<QByteArray> writeXdis15(const MessageReply& reply);
/// A letter to a referrer: XDIS91, XD9134L, in ISO-8859-1. Invalid as above, and for a text of more than 31,500 characters.
Result<QByteArray> writeXdis91(const MessageReply& reply);

} // namespace brobygger
