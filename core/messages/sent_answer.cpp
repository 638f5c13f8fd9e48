// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/sent_answer.h"

#include "core/base/text/code_names.h"

namespace brobygger {

namespace {
constexpr CodeNames<ReplyKind, 2> kindNames{{{{ReplyKind::Status, "status"}, {ReplyKind::Closing, "closing"}}}};
constexpr CodeNames<AnswerFormat, 4> formatNames{{{{AnswerFormat::Text, "text"},
                                                   {AnswerFormat::Xdis15, "xdis15"},
                                                   {AnswerFormat::Xdis91, "xdis91"},
                                                   {AnswerFormat::CareCommunication, "carecommunication"}}}};
} // namespace

QString toCode(ReplyKind kind) { return kindNames.name(kind); }

ReplyKind replyKindFromCode(const QString& code) { return kindNames.value(code).value_or(ReplyKind::Status); }

QString toCode(AnswerFormat format) { return formatNames.name(format); }

std::optional<AnswerFormat> answerFormatFromCode(const QString& code) { return formatNames.value(code); }

} // namespace brobygger
