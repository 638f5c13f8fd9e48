// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correspondence/short_message.h"

#include "core/base/text/code_names.h"
#include "core/correspondence/correspondence_words.h"

namespace brobygger {

namespace {
constexpr CodeNames<MessageDirection, 2> messageDirections{
    {{{MessageDirection::Received, "received"}, {MessageDirection::Sent, "sent"}}}};
} // namespace

QString toCode(MessageDirection direction) { return messageDirections.name(direction); }

MessageDirection messageDirectionFromCode(const QString& code) {
    return messageDirections.value(code).value_or(MessageDirection::Received);
}

QString messageTitle(const ShortMessage& message) {
    return (message.direction == MessageDirection::Sent ? CorrespondenceWords::tr("Message to %1")
                                                        : CorrespondenceWords::tr("Message from %1"))
        .arg(message.with.name);
}

} // namespace brobygger
