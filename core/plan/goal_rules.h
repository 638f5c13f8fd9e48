// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/base/time/due.h"
#include "core/plan/goal.h"

namespace brobygger {

/// So many days lie between two follow-ups unless another day is agreed.
inline constexpr int usualFollowUpDays = 28;

/// A goal needs words and the day it was agreed, between birth and today; a follow-up comes after that day. Fields are named as
/// in Goal.
Problems check(const Goal& goal, QDate birthDate, QDate today);
/// A follow-up is between the day the goal was agreed and today; a changed goal needs other words; the next follow-up comes
/// later, and there is none of a goal that ends. Fields are named as in FollowUpAnswer.
Problems check(const FollowUpAnswer& answer, const Goal& goal, QDate today);

/// The day of the next follow-up; invalid for a goal that is closed or has none. Lists and the agenda ask this.
QDate dueOn(const Goal& goal);
DueState dueState(const Goal& goal, QDate today);

/// Steps that were dropped made no sense any more and do not count.
GoalProgress progressOf(const QList<Todo>& steps);
/// Of a goal that has ended as it was on that day, since its open steps were dropped then.
GoalProgress progressOf(const GoalPlan& plan);

/// The goal after a follow-up.
Goal followedUp(Goal goal, const FollowUpAnswer& answer);

} // namespace brobygger
