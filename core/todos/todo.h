// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course.h"

namespace brobygger {

enum class TodoKind { RetryCall, TellRecipient, OrderTransport, AgreedAction, Other };
enum class TodoState { Open, Done, Dropped, HandedOver };

struct Todo;
using TodoId = Id<Todo>;
struct Goal;
using GoalId = Id<Goal>;

/// Something to do on a day: ring again, tell a recipient, order transport, an agreed step.
struct Todo {
    TodoId id;
    CitizenId citizen; ///< invalid: about nobody
    CourseId course;
    TodoKind kind = TodoKind::Other;
    QString title;
    QDate dueOn;
    TodoState state = TodoState::Open;
    QDate doneOn;
    GoalId goal; ///< of the citizen, towards which it is an agreed step; invalid: none
    QString who; ///< who does it; empty: not said

    bool operator==(const Todo&) const = default;
};

/// A line of a list, with whom it is about.
struct TodoRow {
    Todo todo;
    QString citizenName; ///< empty when about nobody
};

/// The stored text: retry_call, tell_recipient …
QString toCode(TodoKind kind);
TodoKind todoKindFromCode(const QString& code);
QString toCode(TodoState state);
TodoState todoStateFromCode(const QString& code);
/// The word on the screen.
QString todoKindLabel(TodoKind kind);

} // namespace brobygger
