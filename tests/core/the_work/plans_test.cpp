// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/goal_rules.h"
#include "core/plan/goal_store.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
Goal wanted(CitizenId citizen, QDate agreedOn, QDate followUpOn = {}) {
    Goal goal;
    goal.citizen = citizen;
    goal.words = QStringLiteral("Jeg vil kunne gå til frisøren uden at vende om.");
    goal.agreedOn = agreedOn;
    goal.followUpOn = followUpOn;
    return goal;
}

Todo stepTowards(GoalId goal, const char* title, QDate dueOn) {
    Todo step;
    step.goal = goal;
    step.title = QString::fromUtf8(title);
    step.who = QStringLiteral("Karen");
    step.dueOn = dueOn;
    return step;
}

FollowUpAnswer answered(GoalId goal, FollowUpResult result, QDate on) {
    FollowUpAnswer answer;
    answer.goal = goal;
    answer.result = result;
    answer.on = on;
    return answer;
}

QStringList planProblemFields(const Problems& problems) {
    QStringList fields;
    for (const Problem& problem : problems.list()) {
        fields << problem.field;
    }
    return fields;
}

/// A citizen with one goal, agreed two weeks ago, and two steps towards it.
struct AgreedPlan {
    TestFile file;
    QDate today = file.clock.today();
    CitizenId citizen = aCitizen(file.workspace()).id;
    GoalId goal;
    TodoId first;
    TodoId second;

    AgreedPlan() {
        const auto added = plans().add(wanted(citizen, today.addDays(-14), today));
        REQUIRE(added);
        goal = added->id;
        const auto one = plans().addStep(stepTowards(goal, "Gå med de to første gange", today.addDays(-3)));
        const auto two = plans().addStep(stepTowards(goal, "Ringe til frisøren", today.addDays(4)));
        REQUIRE(one);
        REQUIRE(two);
        first = *one;
        second = *two;
    }

    Plans& plans() { return file.workspace().plans; }
    Todos& todos() { return file.workspace().todos; }
    GoalPlan plan() { return plans().forCitizen(citizen).first(); }
};
} // namespace

TEST_CASE("A goal and a follow-up come back from the file with every field as entered", "[plan]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Goal goal = wanted(aCitizen(workspace).id, QDate(2026, 10, 12), QDate(2026, 11, 9));
    goal.course = *workspace.courses.open(goal.citizen, file.clock.today());
    goal.closedOn = QDate(2026, 11, 1);
    GoalFollowUp followUp;
    followUp.citizen = goal.citizen;
    followUp.on = QDate(2026, 11, 1);
    followUp.result = FollowUpResult::Reassessment;
    followUp.said = QStringLiteral("Det går fremad");
    followUp.formerWords = QStringLiteral("Jeg vil ud");
    followUp.progress = {1, 3};
    REQUIRE(workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
        goal.id = write.newId<Goal>();
        GoalStore(write.database()).insert(write, goal);
        followUp.id = write.newId<GoalFollowUp>();
        followUp.goal = goal.id;
        GoalFollowUpStore(write.database()).insert(write, followUp);
        return {};
    }));
    file.reopen();
    CHECK(file.workspace().plans.find(goal.id) == goal);
    const QList<GoalPlan> plans = file.workspace().plans.forCitizen(goal.citizen);
    REQUIRE(plans.size() == 1);
    CHECK(plans.first().followUps == QList<GoalFollowUp>{followUp});
}

TEST_CASE("A step towards a goal is a task of the citizen that says who does it, and counts once it is done", "[plan]") {
    AgreedPlan agreed;
    const QList<Todo> steps = agreed.plan().steps;
    REQUIRE(steps.size() == 2);
    CHECK(steps.first().id == agreed.first);
    CHECK(steps.first().citizen == agreed.citizen);
    CHECK(steps.first().kind == TodoKind::AgreedAction);
    CHECK(steps.first().who == QStringLiteral("Karen"));
    CHECK(progressOf(agreed.plan()) == GoalProgress{0, 2});
    REQUIRE(agreed.todos().done(agreed.first));
    CHECK(progressOf(agreed.plan()) == GoalProgress{1, 2});
    REQUIRE(agreed.todos().drop(agreed.second));
    CHECK(progressOf(agreed.plan()) == GoalProgress{1, 1}); // what makes no sense any more does not count
    const auto reopened = agreed.plans().reopenStep(agreed.first);
    REQUIRE(reopened);
    CHECK(progressOf(agreed.plan()) == GoalProgress{0, 1});
    REQUIRE((*reopened)());
    CHECK(progressOf(agreed.plan()) == GoalProgress{1, 1});
}

TEST_CASE("An open step is put right, and a finished one stays as it is", "[plan][tasks]") {
    AgreedPlan agreed;
    Todo step = *agreed.todos().find(agreed.first);
    step.who = QStringLiteral("Karen og Kurt");
    step.dueOn = agreed.today.addDays(1);
    const auto changed = agreed.todos().change(step);
    REQUIRE(changed);
    CHECK(agreed.todos().find(agreed.first) == step);
    REQUIRE((*changed)());
    CHECK(agreed.todos().find(agreed.first)->who == QStringLiteral("Karen"));
    step.title.clear();
    CHECK(planProblemFields(agreed.todos().change(step).error().problems) == QStringList{QStringLiteral("title")});
    REQUIRE(agreed.todos().done(agreed.first));
    CHECK(agreed.todos().change(step).error().kind == ErrorKind::Conflict);
}

TEST_CASE("A goal is due on the day of its follow-up and overdue after it, and one that has ended never", "[plan]") {
    Goal goal = wanted({}, QDate(2026, 10, 1), QDate(2026, 11, 2));
    CHECK(dueState(goal, QDate(2026, 11, 1)) == DueState::Later);
    CHECK(dueState(goal, QDate(2026, 11, 2)) == DueState::Due);
    CHECK(dueState(goal, QDate(2026, 11, 3)) == DueState::Overdue);
    goal.closedOn = QDate(2026, 11, 2);
    CHECK(dueState(goal, QDate(2026, 11, 3)) == DueState::Later);
    CHECK_FALSE(dueOn(goal).isValid());
}

TEST_CASE("What is due of a plan stands on I dag: the steps as tasks, and the follow-up until it is held", "[plan][agenda]") {
    AgreedPlan agreed;
    const Agenda& agenda = agreed.file.workspace().agenda;
    CHECK(agenda.count(AgendaKind::GoalFollowUp, agreed.today.addDays(-1)) == AgendaCount{0, 0});
    CHECK(agenda.count(AgendaKind::GoalFollowUp, agreed.today) == AgendaCount{1, 0});
    CHECK(agenda.count(AgendaKind::GoalFollowUp, agreed.today.addDays(1)) == AgendaCount{1, 1});
    CHECK(agenda.count(AgendaKind::AgreedAction, agreed.today) == AgendaCount{1, 1});
    const AgendaList list = agenda.forCitizen(agreed.citizen, agreed.today);
    const auto line = std::find_if(list.items.cbegin(), list.items.cend(),
                                   [](const AgendaItem& item) { return item.kind == AgendaKind::GoalFollowUp; });
    REQUIRE(line != list.items.cend());
    CHECK(line->record == RecordKind::Goal);
    CHECK(line->recordId == agreed.goal.value());
    CHECK(line->subject.contains(QStringLiteral("frisøren")));
    FollowUpAnswer answer = answered(agreed.goal, FollowUpResult::Continues, agreed.today);
    answer.nextOn = agreed.today.addDays(usualFollowUpDays);
    REQUIRE(agreed.plans().followUp(answer));
    CHECK(agenda.count(AgendaKind::GoalFollowUp, agreed.today) == AgendaCount{0, 0});
    CHECK(agenda.count(AgendaKind::GoalFollowUp, answer.nextOn) == AgendaCount{1, 0});
}

TEST_CASE("The goals of a closed course rest until one is followed up in another course", "[plan][agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = file.clock.today();
    const CitizenId citizen = aCitizen(workspace).id;
    const auto course = workspace.courses.open(citizen, today.addDays(-20));
    REQUIRE(course);
    const auto added = workspace.plans.add(wanted(citizen, today.addDays(-14), today));
    REQUIRE(added);
    CHECK(workspace.plans.find(added->id)->course == *course);
    CourseClosing closing;
    closing.outcome = QStringLiteral("dropped_out");
    closing.wasPlanned = false;
    closing.on = today;
    REQUIRE(workspace.courses.close(*course, closing));
    CHECK(workspace.agenda.count(AgendaKind::GoalFollowUp, today) == AgendaCount{0, 0});
    const auto again = workspace.courses.reopenAsNew(*course, today);
    REQUIRE(again);
    FollowUpAnswer answer = answered(added->id, FollowUpResult::Continues, today);
    answer.nextOn = today.addDays(7);
    REQUIRE(workspace.plans.followUp(answer));
    CHECK(workspace.plans.find(added->id)->course == *again);
    CHECK(workspace.agenda.count(AgendaKind::GoalFollowUp, today.addDays(7)) == AgendaCount{1, 0});
}

TEST_CASE("A goal that is changed has the new words, and the old ones stay with the follow-up", "[plan]") {
    AgreedPlan agreed;
    FollowUpAnswer answer = answered(agreed.goal, FollowUpResult::Changed, agreed.today);
    answer.words = QStringLiteral("Jeg vil klippes hos Lone.");
    answer.said = QStringLiteral(" Hun er bedre til det. ");
    const auto done = agreed.plans().followUp(answer);
    REQUIRE(done);
    CHECK(agreed.plan().goal.words == answer.words);
    CHECK_FALSE(agreed.plan().goal.followUpOn.isValid());
    REQUIRE(agreed.plan().followUps.size() == 1);
    const GoalFollowUp followUp = agreed.plan().followUps.first();
    CHECK(followUp.formerWords.contains(QStringLiteral("uden at vende om")));
    CHECK(followUp.said == QStringLiteral("Hun er bedre til det."));
    CHECK(followUp.progress == GoalProgress{0, 2});
    REQUIRE((*done)());
    CHECK(agreed.plan().goal.words.contains(QStringLiteral("uden at vende om")));
    CHECK(agreed.plan().goal.followUpOn == agreed.today);
    CHECK(agreed.plan().followUps.isEmpty());
}

TEST_CASE("A goal that ends drops its open steps and keeps how far it came; taken back, all of it is open again", "[plan]") {
    AgreedPlan agreed;
    REQUIRE(agreed.todos().done(agreed.first));
    const auto ended = agreed.plans().followUp(answered(agreed.goal, FollowUpResult::Ended, agreed.today));
    REQUIRE(ended);
    CHECK(agreed.plan().goal.closedOn == agreed.today);
    CHECK(agreed.todos().find(agreed.second)->state == TodoState::Dropped);
    CHECK(progressOf(agreed.plan()) == GoalProgress{1, 2}); // the dropped step was not achieved
    for (const FollowUpResult result : {FollowUpResult::Continues, FollowUpResult::Ended}) {
        CHECK(agreed.plans().followUp(answered(agreed.goal, result, agreed.today)).error().kind == ErrorKind::Conflict);
    }
    CHECK(agreed.plans().addStep(stepTowards(agreed.goal, "For sent", agreed.today)).error().kind == ErrorKind::Conflict);
    CHECK(agreed.plans().change(agreed.plan().goal).error().kind == ErrorKind::Conflict);
    CHECK(agreed.plans().reopenStep(agreed.second).error().kind == ErrorKind::Conflict);
    REQUIRE((*ended)());
    CHECK(agreed.plan().goal.isOpen());
    CHECK(agreed.todos().find(agreed.second)->state == TodoState::Open);
    CHECK(agreed.todos().find(agreed.first)->state == TodoState::Done);
    CHECK((*ended)().error().kind == ErrorKind::NotFound);
}

TEST_CASE("A follow-up that another one came after is not taken back", "[plan]") {
    AgreedPlan agreed;
    FollowUpAnswer first = answered(agreed.goal, FollowUpResult::Continues, agreed.today);
    first.nextOn = agreed.today.addDays(7);
    const auto undo = agreed.plans().followUp(first);
    REQUIRE(undo);
    REQUIRE(agreed.plans().followUp(answered(agreed.goal, FollowUpResult::Reassessment, agreed.today)));
    CHECK((*undo)().error().kind == ErrorKind::Conflict);
    CHECK(agreed.plan().followUps.size() == 2);
}

TEST_CASE("A goal on which something hangs is neither removed nor taken back", "[plan]") {
    TestFile file;
    Plans& plans = file.workspace().plans;
    const QDate today = file.clock.today();
    const CitizenId citizen = aCitizen(file.workspace()).id;
    const auto added = plans.add(wanted(citizen, today));
    REQUIRE(added);
    const auto step = plans.addStep(stepTowards(added->id, "Ringe til frisøren", today));
    REQUIRE(step);
    CHECK(plans.remove(added->id).error().kind == ErrorKind::Conflict);
    CHECK(added->undo().error().kind == ErrorKind::Conflict);
    REQUIRE(file.workspace().todos.takingBack(*step)());
    const auto removed = plans.remove(added->id);
    REQUIRE(removed);
    CHECK(plans.forCitizen(citizen).isEmpty());
    REQUIRE((*removed)());
    CHECK(plans.forCitizen(citizen).size() == 1);
    REQUIRE(added->undo());
    CHECK(plans.forCitizen(citizen).isEmpty());
}

TEST_CASE("What is wrong with a goal or a follow-up is said at its field", "[plan]") {
    TestFile file;
    const QDate today = file.clock.today();
    const Goal goal = wanted(CitizenId(1), today.addDays(-5), today);
    CHECK(check(goal, {}, today).isEmpty());
    Goal wrong = goal;
    wrong.words = QStringLiteral("  ");
    wrong.followUpOn = wrong.agreedOn;
    CHECK(planProblemFields(check(wrong, {}, today)) == QStringList{QStringLiteral("words"), QStringLiteral("followUpOn")});
    wrong = goal;
    wrong.agreedOn = today.addDays(1);
    CHECK(planProblemFields(check(wrong, {}, today)) == QStringList{QStringLiteral("agreedOn")});
    const auto fields = [&](FollowUpResult result, QDate on, QDate next, const QString& words) {
        FollowUpAnswer answer = answered(goal.id, result, on);
        answer.nextOn = next;
        answer.words = words;
        return planProblemFields(check(answer, goal, today));
    };
    using enum FollowUpResult;
    CHECK(fields(Continues, today, today.addDays(1), {}).isEmpty());
    CHECK(fields(Continues, today, {}, {}).isEmpty());
    CHECK(fields(Ended, today, {}, {}).isEmpty());
    CHECK(fields(Continues, today.addDays(1), {}, {}) == QStringList{QStringLiteral("on")});
    CHECK(fields(Continues, today.addDays(-6), {}, {}) == QStringList{QStringLiteral("on")});
    CHECK(fields(Continues, today, today, {}) == QStringList{QStringLiteral("nextOn")});
    CHECK(fields(Ended, today, today.addDays(1), {}) == QStringList{QStringLiteral("nextOn")});
    CHECK(fields(Changed, today, {}, {}) == QStringList{QStringLiteral("words")});
    CHECK(fields(Changed, today, {}, goal.words) == QStringList{QStringLiteral("words")});
    CHECK(fields(Changed, today, {}, QStringLiteral("Noget andet")).isEmpty());
}
