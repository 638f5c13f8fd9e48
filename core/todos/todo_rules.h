// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/base/time/due.h"
#include "core/todos/todo.h"

namespace brobygger {

/// A task needs a title and a day.
Problems check(const Todo& todo);
/// The day of an open task; invalid for one that is done, dropped or handed over. Lists, badges and the agenda ask this.
QDate dueOn(const Todo& todo);
/// Due and overdue by dueOn; a finished task is never due.
DueState dueState(const Todo& todo, QDate today);
/// Whether an open task has lost its sense: nobody tries again to reach a citizen who has died.
bool isIdle(const Todo& todo, LifeState life);

} // namespace brobygger
