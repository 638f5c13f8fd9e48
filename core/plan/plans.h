// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/barrier.h"
#include "core/plan/goal.h"
#include "core/storage/records/add_record.h"

namespace brobygger {

class Citizens;
class Todos;

/// The citizens' goals with their agreed steps and follow-ups, and what stands in the way. Verbs are Invalid with the fields to
/// mend, NotFound for what is gone, and Conflict for what has ended already.
class Plans final {
public:
    Plans(Session& session, const Citizens& citizens, Todos& todos)
        : m_session(session)
        , m_citizens(citizens)
        , m_todos(todos) {}

    /// The goal belongs to the course that is open, if one is. Not taken back once a step or a follow-up hangs on it.
    Result<Added<Goal>> add(const Goal& goal);
    /// Puts right what was entered: words, the day it was agreed, the next follow-up. A goal that the citizen puts in other
    /// words is followed up instead, so that the old ones stay.
    Result<Undo> change(const Goal& goal);
    /// A goal that was entered by mistake. Conflict once a step or a follow-up hangs on it.
    Result<Undo> remove(GoalId id);

    /// Agrees on a step towards `step.goal`; it is on the lists of what is to be done like every task.
    Result<TodoId> addStep(const Todo& step);
    /// The same within a larger write.
    Result<TodoId> addStep(Write& write, Todo step);
    /// A step that was done or dropped is to be done after all.
    Result<Undo> reopenStep(TodoId id);

    /// Keeps what came out of a follow-up. A goal that goes on belongs from now on to the course that is open; one that ends
    /// takes its open steps with it: they are dropped.
    Result<Undo> followUp(const FollowUpAnswer& answer);

    Result<Added<Barrier>> add(const Barrier& barrier);
    Result<Undo> change(const Barrier& barrier);
    Result<Undo> remove(BarrierId id);

    std::optional<Goal> find(GoalId id) const;
    std::optional<Barrier> find(BarrierId id) const;
    /// Those that are still in the way first, then the newest.
    QList<Barrier> barriers(CitizenId citizen) const;
    /// Open goals first, as they were agreed, then those that have ended, the newest first.
    QList<GoalPlan> forCitizen(CitizenId citizen) const;

private:
    Result<Goal> checked(const Goal& goal) const;
    Result<Barrier> checked(const Barrier& barrier) const;

    Session& m_session;
    const Citizens& m_citizens;
    Todos& m_todos;
};

} // namespace brobygger
