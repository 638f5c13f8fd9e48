// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/todos/todo.h"

#include "core/base/text/code_names.h"
#include "core/todos/todo_words.h"

namespace brobygger {

namespace {
constexpr CodeNames<TodoKind, 5> kinds{{{
    {TodoKind::RetryCall, "retry_call"},
    {TodoKind::TellRecipient, "tell_recipient"},
    {TodoKind::OrderTransport, "order_transport"},
    {TodoKind::AgreedAction, "agreed_action"},
    {TodoKind::Other, "other"},
}}};
constexpr CodeNames<TodoState, 4> states{{{
    {TodoState::Open, "open"},
    {TodoState::Done, "done"},
    {TodoState::Dropped, "dropped"},
    {TodoState::HandedOver, "handed_over"},
}}};
} // namespace

QString toCode(TodoKind kind) { return kinds.name(kind); }
TodoKind todoKindFromCode(const QString& code) { return kinds.value(code).value_or(TodoKind::Other); }
QString toCode(TodoState state) { return states.name(state); }
TodoState todoStateFromCode(const QString& code) { return states.value(code).value_or(TodoState::Dropped); }

QString todoKindLabel(TodoKind kind) {
    switch (kind) {
    case TodoKind::RetryCall: return TodosWords::tr("Try again");
    case TodoKind::TellRecipient: return TodosWords::tr("Tell the recipient");
    case TodoKind::OrderTransport: return TodosWords::tr("Order transport");
    case TodoKind::AgreedAction: return TodosWords::tr("Agreed action");
    case TodoKind::Other: break;
    }
    return TodosWords::tr("Task");
}

} // namespace brobygger
