// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/due.h"
#include "core/base/problems.h"
#include "core/tasks/todo.h"

namespace brobygger {

/// A task needs a title and a day.
Problems check(const Todo& todo);
/// Due and overdue of an open task; a finished one is never due.
DueState dueState(const Todo& todo, QDate today);
/// `days` working days after `from`: Saturdays and Sundays are passed over.
QDate workingDaysAfter(QDate from, int days);

} // namespace brobygger
