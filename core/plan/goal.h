// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course.h"
#include "core/todos/todo.h"

namespace brobygger {

struct GoalFollowUp;
using GoalFollowUpId = Id<GoalFollowUp>;

/// What a citizen wants, in the citizen's own words. Its agreed steps are tasks that name it (Todo::goal).
struct Goal {
    GoalId id;
    CitizenId citizen;
    CourseId course; ///< the one that was open when it was agreed or last followed up; invalid: none was
    QString words;
    QDate agreedOn;
    QDate followUpOn; ///< the next follow-up; invalid: none is agreed
    QDate closedOn;   ///< invalid: still pursued

    bool isOpen() const { return !closedOn.isValid(); }
    bool operator==(const Goal&) const = default;
};

/// What comes out of a follow-up: the goal goes on, is put in other words, ends, or the need is to be assessed anew.
enum class FollowUpResult { Continues, Changed, Ended, Reassessment };

/// How many steps of a goal are done, of those that still make sense.
struct GoalProgress {
    int achieved = 0;
    int applicable = 0;

    bool operator==(const GoalProgress&) const = default;
};

/// A talk about how a goal goes, on its day.
struct GoalFollowUp {
    GoalFollowUpId id;
    GoalId goal;
    CitizenId citizen;
    QDate on;
    FollowUpResult result = FollowUpResult::Continues;
    QString said;
    QString formerWords;   ///< of a goal that was changed: how it was put before
    GoalProgress progress; ///< as it was on that day

    bool operator==(const GoalFollowUp&) const = default;
};

/// What is entered at a follow-up.
struct FollowUpAnswer {
    GoalId goal;
    QDate on;
    FollowUpResult result = FollowUpResult::Continues;
    QString said;
    QString words; ///< how the goal is put from now on, where it is changed
    QDate nextOn;  ///< invalid: no further follow-up is agreed
};

/// A goal with all that belongs to it.
struct GoalPlan {
    Goal goal;
    QList<Todo> steps;             ///< by day
    QList<GoalFollowUp> followUps; ///< the newest first
};

/// The stored text: continues, changed, ended, reassessment.
QString toCode(FollowUpResult result);
/// Continues for what is no such code.
FollowUpResult followUpResultFromCode(const QString& code);
/// The word on the screen.
QString followUpResultLabel(FollowUpResult result);

} // namespace brobygger
