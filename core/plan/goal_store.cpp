// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/goal_store.h"

namespace brobygger {

namespace {
constexpr const char* goalsOfCitizenSql = R"(
    SELECT * FROM goal WHERE citizen_id = :citizen_id
    ORDER BY closed_on IS NOT NULL, closed_on DESC, agreed_on, id)";
constexpr const char* followUpsOfGoalSql =
    "SELECT * FROM goal_follow_up WHERE goal_id = :goal_id ORDER BY on_day DESC, id DESC";
} // namespace

const StoreTable<Goal>& GoalStore::table() {
    static const StoreTable<Goal> table{"goal",
                                        RecordKind::Goal,
                                        ownedBy<&Goal::citizen>,
                                        {field<&Goal::citizen>("citizen_id"), field<&Goal::course>("course_id"),
                                         field<&Goal::words>("words"), field<&Goal::agreedOn>("agreed_on"),
                                         field<&Goal::followUpOn>("follow_up_on"), field<&Goal::closedOn>("closed_on")}};
    return table;
}

std::optional<Goal> GoalStore::find(GoalId id) const { return table().find(m_database, id); }

QList<Goal> GoalStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, goalsOfCitizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

void GoalStore::insert(Write& write, const Goal& goal) { table().insert(write, goal); }

void GoalStore::update(Write& write, const Goal& before, const Goal& after) { table().update(write, before, after); }

void GoalStore::remove(Write& write, const Goal& goal) { table().remove(write, goal); }

const StoreTable<GoalFollowUp>& GoalFollowUpStore::table() {
    static const StoreTable<GoalFollowUp> table{
        "goal_follow_up",
        RecordKind::GoalFollowUp,
        ownedBy<&GoalFollowUp::citizen>,
        {field<&GoalFollowUp::goal>("goal_id"), field<&GoalFollowUp::citizen>("citizen_id"), field<&GoalFollowUp::on>("on_day"),
         coded<followUpResultFromCode, &GoalFollowUp::result>("result"), field<&GoalFollowUp::said>("said"),
         field<&GoalFollowUp::formerWords>("former_words"), field<&GoalFollowUp::progress, &GoalProgress::achieved>("achieved"),
         field<&GoalFollowUp::progress, &GoalProgress::applicable>("applicable")}};
    return table;
}

std::optional<GoalFollowUp> GoalFollowUpStore::find(GoalFollowUpId id) const { return table().find(m_database, id); }

QList<GoalFollowUp> GoalFollowUpStore::ofGoal(GoalId goal) const {
    Statement select(m_database, followUpsOfGoalSql);
    return table().readAll(select.bind(":goal_id", goal));
}

void GoalFollowUpStore::insert(Write& write, const GoalFollowUp& followUp) { table().insert(write, followUp); }

void GoalFollowUpStore::remove(Write& write, const GoalFollowUp& followUp) { table().remove(write, followUp); }

} // namespace brobygger
