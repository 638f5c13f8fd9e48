// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_plan.h"

#include "core/base/id_source.h"
#include "core/demo/demo_appointments.h"
#include "core/plan/goal_rules.h"

#include <algorithm>
#include <array>

namespace brobygger {

namespace {
struct PlannedStep {
    const char* title;
    const char* who;
};

struct PlannedGoal {
    const char* words;
    const char* before; ///< how it was put at first, where it has been changed
    std::array<PlannedStep, 2> steps;
};

constexpr PlannedGoal plannedGoals[] = {
    {"Jeg vil kunne gå til frisøren uden at vende om.",
     "Jeg vil ud af huset igen.",
     {{{"Gå med til formiddagskaffe de to første gange", "Karen"},
       {"Ringe til frisøren og bestille tid tidligt på dagen", "Borgeren"}}}},
    {"Mit sukker skal ikke styre mig.",
     "",
     {{{"Kontrol hos egen læge, følgeskab", "Karen"}, {"Skrive blodsukker ned hver morgen i en uge", "Borgeren"}}}},
    {"Jeg vil lave noget, der er til gavn for nogen.",
     "",
     {{{"Finde tre steder, der søger frivillige", "Karen"}, {"Besøge genbrugsbutikken sammen", "Karen og borgeren"}}}},
    {"Jeg vil turde åbne min post.",
     "Jeg vil have styr på papirerne.",
     {{{"Åbne posten sammen om mandagen", "Karen og borgeren"}, {"Lave en mappe til breve fra kommunen", "Borgeren"}}}},
    {"Jeg vil se mine børnebørn uden at være træt bagefter.",
     "",
     {{{"Tale med lægen om søvnen", "Borgeren"}, {"Gå en tur hver dag før frokost", "Borgeren"}}}},
};

struct PlannedBarrier {
    const char* what;
    const char* action;
    const char* outcome; ///< empty: it is still in the way
};

constexpr PlannedBarrier plannedBarriers[] = {
    {"Der går ingen bus hjem efter kl. 17", "Flextur er søgt", "Flextur kører torsdag"},
    {"Breve fra kommunen bliver ikke åbnet", "Posten åbnes sammen om mandagen", ""},
    {"Telefonen er tit uden taletid", "Aftaler skrives på en seddel ved døren", ""},
};

constexpr int daysToPause = 30;
constexpr int daysOfPause = 14;
constexpr int oldestGoalDays = 80;
constexpr int youngestGoalDays = 20;
constexpr int daysToFirstStep = 10;
constexpr int mostDaysAhead = 13;

/// Writes the plan of one citizen.
class DemoPlanner {
public:
    DemoPlanner(const DemoHistory& history, const DemoWorld& world, int number, IdSource& ids)
        : m_history(history)
        , m_today(world.today)
        , m_dice(separateDice(world.seed, "plan", number))
        , m_ids(ids) {}

    DemoPlan made() {
        const int first = m_dice.between(0, static_cast<int>(std::size(plannedGoals)) - 1);
        addPursued(plannedGoals[first]);
        if (m_dice.chance(0.4)) {
            addEnded(plannedGoals[static_cast<size_t>(first + 1) % std::size(plannedGoals)]);
        }
        addBarrier(plannedBarriers[m_dice.between(0, static_cast<int>(std::size(plannedBarriers)) - 1)]);
        addPause();
        return m_plan;
    }

private:
    QDate workingDay(QDate day) const { return workingDayFor(day, day.addDays(mostDaysAhead)); }

    /// Some weeks ago, and not before the course began.
    QDate agreedDay() {
        const QDate day = m_today.addDays(-m_dice.between(youngestGoalDays, oldestGoalDays));
        return workingDayFor(std::max(day, m_history.course.startedOn), m_today);
    }

    Goal goalOf(const PlannedGoal& planned, QDate agreedOn) {
        Goal goal;
        goal.id = GoalId(m_ids.next());
        goal.citizen = m_history.citizen.id;
        goal.course = m_history.course.id;
        goal.words = QString::fromUtf8(planned.words);
        goal.agreedOn = agreedOn;
        return goal;
    }

    void addStep(const Goal& goal, const PlannedStep& planned, QDate dueOn, bool isDone) {
        Todo step;
        step.id = TodoId(m_ids.next());
        step.citizen = goal.citizen;
        step.course = goal.course;
        step.goal = goal.id;
        step.kind = TodoKind::AgreedAction;
        step.title = QString::fromUtf8(planned.title);
        step.who = QString::fromUtf8(planned.who);
        step.dueOn = dueOn;
        step.state = isDone ? TodoState::Done : TodoState::Open;
        step.doneOn = isDone ? dueOn : QDate();
        m_plan.steps.append(step);
    }

    void addFollowUp(const Goal& goal, QDate on, FollowUpResult result, const char* said, const GoalProgress& progress) {
        GoalFollowUp followUp;
        followUp.id = GoalFollowUpId(m_ids.next());
        followUp.goal = goal.id;
        followUp.citizen = goal.citizen;
        followUp.on = on;
        followUp.result = result;
        followUp.said = QString::fromUtf8(said);
        followUp.progress = progress;
        m_plan.followUps.append(followUp);
    }

    void addPursued(const PlannedGoal& planned) {
        Goal goal = goalOf(planned, agreedDay());
        const QDate firstStep = workingDay(goal.agreedOn.addDays(daysToFirstStep));
        const bool isFirstDone = firstStep < m_today;
        goal.followUpOn = workingDay(m_today.addDays(m_dice.between(0, mostDaysAhead)));
        m_plan.goals.append(goal);
        addStep(goal, planned.steps[0], isFirstDone ? firstStep : workingDay(m_today.addDays(1)), isFirstDone);
        addStep(goal, planned.steps[1], workingDay(m_today.addDays(m_dice.between(1, mostDaysAhead))), false);
        const QDate followed = workingDay(goal.agreedOn.addDays(usualFollowUpDays));
        if (followed >= m_today) {
            return;
        }
        const GoalProgress progress{isFirstDone && firstStep <= followed ? 1 : 0, 2};
        if (*planned.before == '\0') {
            addFollowUp(goal, followed, FollowUpResult::Continues, "Det går den rigtige vej, i eget tempo.", progress);
        } else {
            addFollowUp(goal, followed, FollowUpResult::Changed, "Målet er blevet tydeligere.", progress);
            m_plan.followUps.last().formerWords = QString::fromUtf8(planned.before);
        }
    }

    void addEnded(const PlannedGoal& planned) {
        Goal goal = goalOf(planned, agreedDay());
        goal.closedOn = workingDayFor(std::min(goal.agreedOn.addDays(youngestGoalDays), m_today), m_today);
        m_plan.goals.append(goal);
        for (const PlannedStep& step : planned.steps) {
            addStep(goal, step, goal.closedOn, true);
        }
        addFollowUp(goal, goal.closedOn, FollowUpResult::Ended, "Nået. Det kører af sig selv nu.", {2, 2});
    }

    void addBarrier(const PlannedBarrier& planned) {
        Barrier barrier;
        barrier.id = BarrierId(m_ids.next());
        barrier.citizen = m_history.citizen.id;
        barrier.what = QString::fromUtf8(planned.what);
        barrier.noticedOn = agreedDay();
        barrier.action = QString::fromUtf8(planned.action);
        barrier.outcome = QString::fromUtf8(planned.outcome);
        barrier.goneOn = barrier.outcome.isEmpty() ? QDate() : m_today;
        m_plan.barriers.append(barrier);
    }

    /// Somebody who has been under way for a while has rested once.
    void addPause() {
        const QDate from = workingDay(m_history.course.startedOn.addDays(daysToPause));
        const QDate to = workingDay(from.addDays(daysOfPause));
        if (to >= m_today || !m_dice.chance(0.5)) {
            return;
        }
        CoursePause pause;
        pause.id = CoursePauseId(m_ids.next());
        pause.course = m_history.course.id;
        pause.from = from;
        pause.expectedTo = to;
        pause.to = to;
        pause.reason = QStringLiteral("Indlagt");
        m_plan.pauses.append(pause);
    }

    const DemoHistory& m_history;
    QDate m_today;
    DemoRandom m_dice;
    IdSource& m_ids;
    DemoPlan m_plan;
};
} // namespace

DemoPlan makeDemoPlan(const DemoHistory& history, const DemoWorld& world, int number, IdSource& ids) {
    const bool isUnderWay = history.course.state == CourseState::Active && history.citizen.lifeState == LifeState::Present;
    const bool hasPlan = number % 2 == 0 && history.citizen.sex == Sex::Female && !world.cast.contains(number);
    return isUnderWay && hasPlan ? DemoPlanner(history, world, number, ids).made() : DemoPlan();
}

} // namespace brobygger
