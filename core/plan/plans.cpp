// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plans.h"

#include "core/citizens/citizens.h"
#include "core/courses/course_store.h"
#include "core/plan/barrier_store.h"
#include "core/plan/goal_rules.h"
#include "core/plan/goal_store.h"
#include "core/plan/plan_words.h"
#include "core/storage/records/put_back.h"
#include "core/storage/records/references.h"
#include "core/todos/todo_store.h"
#include "core/todos/todos.h"

namespace brobygger {

namespace {
Error goalEnded() { return {ErrorKind::Conflict, PlanWords::tr("The goal has ended already.")}; }

CourseId openCourseOf(Database& database, CitizenId citizen) {
    const auto course = CourseStore(database).openOf(citizen);
    return course ? course->id : CourseId();
}

bool hasAnythingOn(Database& database, GoalId goal) {
    return References(database, GoalStore::table().name()).hasAny(goal.value());
}

GoalFollowUp followUpOf(const Goal& goal, const FollowUpAnswer& answer, const QList<Todo>& steps) {
    GoalFollowUp followUp;
    followUp.goal = goal.id;
    followUp.citizen = goal.citizen;
    followUp.on = answer.on;
    followUp.result = answer.result;
    followUp.said = answer.said.trimmed();
    followUp.formerWords = answer.result == FollowUpResult::Changed ? goal.words : QString();
    followUp.progress = progressOf(steps);
    return followUp;
}

/// Drops the steps that are still open.
QList<PutBack> dropOpenSteps(Write& write, const QList<Todo>& steps, QDate on) {
    QList<PutBack> dropped;
    for (const Todo& step : steps) {
        if (step.state == TodoState::Open) {
            Todo after = step;
            after.state = TodoState::Dropped;
            after.doneOn = on;
            dropped.append(changeWithin<TodoStore>(write, step, after));
        }
    }
    return dropped;
}

Undo takingBackFollowUp(Session& session, const GoalFollowUp& followUp, const QList<PutBack>& putBacks) {
    return [&session, followUp, putBacks]() -> Result<void> {
        return session.write(QStringLiteral("goal.follow_up.undo"), [&](Write& write) -> Result<void> {
            GoalFollowUpStore store(write.database());
            const auto now = store.find(followUp.id);
            if (!now) {
                return recordGone();
            }
            for (const PutBack& putBack : putBacks) {
                if (const Result<void> done = putBack(write); !done) {
                    return done;
                }
            }
            store.remove(write, *now);
            return {};
        });
    };
}
} // namespace

Result<Goal> Plans::checked(const Goal& draft) const {
    Goal goal = draft;
    goal.words = goal.words.simplified();
    const auto person = m_citizens.find(goal.citizen);
    if (!person) {
        return recordGone();
    }
    const Problems problems = check(goal, person->birthDate, m_session.clock().today());
    return problems.hasErrors() ? Result<Goal>(invalid(problems)) : Result<Goal>(goal);
}

Result<Added<Goal>> Plans::add(const Goal& draft) {
    Result<Goal> goal = checked(draft);
    if (!goal) {
        return goal.error();
    }
    goal->course = openCourseOf(m_session.database(), goal->citizen);
    goal->closedOn = {};
    auto added = addRecord<GoalStore>(m_session, QStringLiteral("goal.add"), *goal);
    if (!added) {
        return added;
    }
    const auto takeBack = [&session = m_session, id = added->id, undo = added->undo]() -> Result<void> {
        return hasAnythingOn(session.database(), id) ? Result<void>(recordTouched()) : undo();
    };
    return Added<Goal>{added->id, takeBack};
}

Result<Undo> Plans::change(const Goal& draft) {
    return changeRecord<GoalStore>(m_session, QStringLiteral("goal.change"), draft.id, [&](const Goal& kept) -> Result<Goal> {
        if (!kept.isOpen()) {
            return goalEnded();
        }
        Goal after = kept;
        after.words = draft.words;
        after.agreedOn = draft.agreedOn;
        after.followUpOn = draft.followUpOn;
        return checked(after);
    });
}

Result<Undo> Plans::remove(GoalId id) {
    if (hasAnythingOn(m_session.database(), id)) {
        return Error{ErrorKind::Conflict,
                     PlanWords::tr("Steps or follow-ups belong to the goal. End it by a follow-up instead.")};
    }
    return removeRecord<GoalStore>(m_session, QStringLiteral("goal.remove"), id);
}

Result<TodoId> Plans::addStep(const Todo& draft) {
    return m_session.write(QStringLiteral("goal.step"), [&](Write& write) { return addStep(write, draft); });
}

Result<TodoId> Plans::addStep(Write& write, Todo step) {
    const auto goal = GoalStore(write.database()).find(step.goal);
    if (!goal) {
        return recordGone();
    }
    if (!goal->isOpen()) {
        return goalEnded();
    }
    step.citizen = goal->citizen;
    step.course = openCourseOf(write.database(), goal->citizen);
    step.kind = TodoKind::AgreedAction;
    return m_todos.add(write, step);
}

Result<Undo> Plans::reopenStep(TodoId id) {
    return changeRecord<TodoStore>(m_session, QStringLiteral("goal.step_reopen"), id, [&](Todo step) -> Result<Todo> {
        const auto goal = find(step.goal);
        if (!goal || !goal->isOpen()) {
            return goalEnded();
        }
        step.state = TodoState::Open;
        step.doneOn = {};
        return step;
    });
}

Result<Undo> Plans::followUp(const FollowUpAnswer& answer) {
    return m_session.write(QStringLiteral("goal.follow_up"), [&](Write& write) -> Result<Undo> {
        const auto before = GoalStore(write.database()).find(answer.goal);
        if (!before) {
            return recordGone();
        }
        if (!before->isOpen()) {
            return goalEnded();
        }
        if (const Problems problems = check(answer, *before, m_session.clock().today()); problems.hasErrors()) {
            return invalid(problems);
        }
        const QList<Todo> steps = TodoStore(write.database()).ofGoal(before->id);
        GoalFollowUp followUp = followUpOf(*before, answer, steps);
        followUp.id = write.newId<GoalFollowUp>();
        GoalFollowUpStore(write.database()).insert(write, followUp);
        Goal after = followedUp(*before, answer);
        if (const CourseId course = openCourseOf(write.database(), after.citizen); course.isValid()) {
            after.course = course;
        }
        QList<PutBack> putBacks{changeWithin<GoalStore>(write, *before, after)};
        if (!after.isOpen()) {
            putBacks += dropOpenSteps(write, steps, answer.on);
        }
        return takingBackFollowUp(m_session, followUp, putBacks);
    });
}

Result<Barrier> Plans::checked(const Barrier& draft) const {
    Barrier barrier = draft;
    barrier.what = barrier.what.simplified();
    barrier.action = barrier.action.trimmed();
    barrier.outcome = barrier.outcome.trimmed();
    const auto person = m_citizens.find(barrier.citizen);
    if (!person) {
        return recordGone();
    }
    const Problems problems = check(barrier, person->birthDate, m_session.clock().today());
    return problems.hasErrors() ? Result<Barrier>(invalid(problems)) : Result<Barrier>(barrier);
}

Result<Added<Barrier>> Plans::add(const Barrier& draft) {
    const Result<Barrier> barrier = checked(draft);
    if (!barrier) {
        return barrier.error();
    }
    return addRecord<BarrierStore>(m_session, QStringLiteral("barrier.add"), *barrier);
}

Result<Undo> Plans::change(const Barrier& draft) {
    return changeRecord<BarrierStore>(m_session, QStringLiteral("barrier.change"), draft.id, [&](const Barrier& kept) {
        Barrier after = draft;
        after.citizen = kept.citizen;
        return checked(after);
    });
}

Result<Undo> Plans::remove(BarrierId id) { return removeRecord<BarrierStore>(m_session, QStringLiteral("barrier.remove"), id); }

std::optional<Barrier> Plans::find(BarrierId id) const { return BarrierStore(m_session.database()).find(id); }

QList<Barrier> Plans::barriers(CitizenId citizen) const { return BarrierStore(m_session.database()).forCitizen(citizen); }

std::optional<Goal> Plans::find(GoalId id) const { return GoalStore(m_session.database()).find(id); }

QList<GoalPlan> Plans::forCitizen(CitizenId citizen) const {
    Database& database = m_session.database();
    QList<GoalPlan> plans;
    for (const Goal& goal : GoalStore(database).forCitizen(citizen)) {
        plans.append({goal, TodoStore(database).ofGoal(goal.id), GoalFollowUpStore(database).ofGoal(goal.id)});
    }
    return plans;
}

} // namespace brobygger
