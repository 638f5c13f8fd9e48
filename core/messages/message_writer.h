// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/medcom/message_reply.h"

namespace brobygger {

enum class ReplyFormat { Xdis15, Xdis91, CareCommunicationJson, CareCommunicationXml };

/// Writes an answer to a referrer as a message file. `answered` is the received message as it came, empty when there is
/// none; a CareCommunication goes on in its thread. Invalid, naming what is missing.
Result<QByteArray> writeReply(const MessageReply& reply, ReplyFormat format, const QByteArray& answered);
/// Identifiers a new answer of that format may have.
void giveIdentifiers(MessageReply& reply, ReplyFormat format, qint64 uniqueNumber);

} // namespace brobygger
