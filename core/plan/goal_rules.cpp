// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/goal_rules.h"

#include "core/citizens/day_rules.h"
#include "core/plan/plan_words.h"

namespace brobygger {

Problems check(const Goal& goal, QDate birthDate, QDate today) {
    Problems problems;
    if (goal.words.trimmed().isEmpty()) {
        problems.error(QStringLiteral("words"), PlanWords::tr("Write what the citizen wants, as the citizen says it."));
    }
    if (const QString wrong = wrongDay(goal.agreedOn, birthDate, today); !wrong.isEmpty()) {
        problems.error(QStringLiteral("agreedOn"), wrong);
    } else if (goal.followUpOn.isValid() && goal.followUpOn <= goal.agreedOn) {
        problems.error(QStringLiteral("followUpOn"), PlanWords::tr("The follow-up comes after the day the goal was agreed."));
    }
    return problems;
}

Problems check(const FollowUpAnswer& answer, const Goal& goal, QDate today) {
    Problems problems;
    if (!answer.on.isValid() || answer.on > today) {
        problems.error(QStringLiteral("on"), PlanWords::tr("Write the day of the follow-up, today at the latest."));
    } else if (answer.on < goal.agreedOn) {
        problems.error(QStringLiteral("on"), PlanWords::tr("The goal was agreed later than that."));
    }
    if (answer.result == FollowUpResult::Changed) {
        const QString words = answer.words.trimmed();
        if (words.isEmpty()) {
            problems.error(QStringLiteral("words"), PlanWords::tr("Write how the citizen puts the goal now."));
        } else if (words == goal.words) {
            problems.error(QStringLiteral("words"),
                           PlanWords::tr("The words are the same as before. Write what is different, or "
                                         "choose that the goal continues."));
        }
    }
    if (answer.nextOn.isValid() && answer.result == FollowUpResult::Ended) {
        problems.error(QStringLiteral("nextOn"), PlanWords::tr("A goal that ends has no further follow-up."));
    } else if (answer.nextOn.isValid() && answer.nextOn <= answer.on) {
        problems.error(QStringLiteral("nextOn"), PlanWords::tr("The next follow-up comes after this one."));
    }
    return problems;
}

QDate dueOn(const Goal& goal) { return goal.isOpen() ? goal.followUpOn : QDate(); }

DueState dueState(const Goal& goal, QDate today) { return dueState(dueOn(goal), today); }

GoalProgress progressOf(const QList<Todo>& steps) {
    GoalProgress progress;
    for (const Todo& step : steps) {
        progress.achieved += step.state == TodoState::Done ? 1 : 0;
        progress.applicable += step.state == TodoState::Dropped ? 0 : 1;
    }
    return progress;
}

GoalProgress progressOf(const GoalPlan& plan) {
    const bool hasEnded = !plan.followUps.isEmpty() && plan.followUps.first().result == FollowUpResult::Ended;
    return hasEnded ? plan.followUps.first().progress : progressOf(plan.steps);
}

Goal followedUp(Goal goal, const FollowUpAnswer& answer) {
    if (answer.result == FollowUpResult::Changed) {
        goal.words = answer.words.trimmed();
    }
    goal.followUpOn = answer.nextOn;
    goal.closedOn = answer.result == FollowUpResult::Ended ? answer.on : QDate();
    return goal;
}

} // namespace brobygger
