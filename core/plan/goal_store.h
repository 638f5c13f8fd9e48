// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/goal.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How goals are kept. Their steps are tasks, kept by TodoStore.
class GoalStore final {
public:
    explicit GoalStore(Database& database)
        : m_database(database) {}

    std::optional<Goal> find(GoalId id) const;
    /// Open ones first, as they were agreed, then closed ones, the newest first.
    QList<Goal> forCitizen(CitizenId citizen) const;

    void insert(Write& write, const Goal& goal);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const Goal& before, const Goal& after);
    void remove(Write& write, const Goal& goal);

    static const StoreTable<Goal>& table();

private:
    Database& m_database;
};

/// How follow-ups are kept.
class GoalFollowUpStore final {
public:
    explicit GoalFollowUpStore(Database& database)
        : m_database(database) {}

    std::optional<GoalFollowUp> find(GoalFollowUpId id) const;
    /// The newest first.
    QList<GoalFollowUp> ofGoal(GoalId goal) const;

    void insert(Write& write, const GoalFollowUp& followUp);
    void remove(Write& write, const GoalFollowUp& followUp);

    static const StoreTable<GoalFollowUp>& table();

private:
    Database& m_database;
};

} // namespace brobygger
