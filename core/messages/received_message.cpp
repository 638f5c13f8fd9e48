// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/received_message.h"

#include "core/base/text/code_names.h"

namespace brobygger {

namespace {
constexpr CodeNames<MessageStatus, 3> statusNames{
    {{{MessageStatus::New, "new"}, {MessageStatus::Accepted, "accepted"}, {MessageStatus::SetAside, "set_aside"}}}};
} // namespace

QString toCode(MessageStatus status) { return statusNames.name(status); }

MessageStatus messageStatusFromCode(const QString& code) { return statusNames.value(code).value_or(MessageStatus::New); }

} // namespace brobygger
