// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_draft_forms.h"

#include "core/workspace/workspace.h"
#include "ui/courses/pause_dialog.h"
#include "ui/plan/barrier_dialog.h"
#include "ui/plan/follow_up_dialog.h"
#include "ui/plan/goal_dialog.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
std::function<QString()> planTitled(const char* title) {
    return [title] { return QCoreApplication::translate("DraftForms", title); };
}

bool openNewGoalDraft(QWidget* page, PageContext& context, CitizenId citizen, const QString&) {
    openNewGoal(page, context, citizen);
    return true;
}

/// A form about one goal; the rest is which.
template <class Form> decltype(DraftForm::open) aboutGoal(Form form) {
    return [form](QWidget* page, PageContext& context, CitizenId, const QString& rest) {
        const auto goal = context.workspace.plans.find(GoalId::fromString(rest));
        if (goal) {
            form(page, context, *goal);
        }
        return goal.has_value();
    };
}

void openNewStepOf(QWidget* page, PageContext& context, const Goal& goal) {
    Todo step;
    step.citizen = goal.citizen;
    step.goal = goal.id;
    openPlanStep(page, context, step);
}

void openFollowUpOf(QWidget* page, PageContext& context, const Goal& goal) { openFollowUp(page, context, goal); }

bool openNewBarrierDraft(QWidget* page, PageContext& context, CitizenId citizen, const QString&) {
    openNewBarrier(page, context, citizen);
    return true;
}

bool openBarrierDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto barrier = context.workspace.plans.find(BarrierId::fromString(rest));
    if (barrier) {
        openBarrier(page, context, *barrier);
    }
    return barrier.has_value();
}

/// A course that has been paused or closed since cannot be paused.
bool openPauseDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto course = context.workspace.courses.find(CourseId::fromString(rest));
    const bool isActive = course && course->state == CourseState::Active;
    if (isActive) {
        openPause(page, context, *course);
    }
    return isActive;
}

bool openPlanStepDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto step = context.workspace.todos.find(TodoId::fromString(rest));
    if (step) {
        openPlanStep(page, context, *step);
    }
    return step.has_value();
}
} // namespace

QList<DraftForm> planDraftForms() {
    return {
        {QStringLiteral("goal/"), planTitled(QT_TRANSLATE_NOOP("DraftForms", "New goal")), openNewGoalDraft},
        {QStringLiteral("goal-change/"), planTitled(QT_TRANSLATE_NOOP("DraftForms", "Change of a goal")), aboutGoal(openGoal)},
        {QStringLiteral("step/"), planTitled(QT_TRANSLATE_NOOP("DraftForms", "New step towards a goal")),
         aboutGoal(openNewStepOf)},
        {QStringLiteral("step-change/"), planTitled(QT_TRANSLATE_NOOP("DraftForms", "Change of a step")), openPlanStepDraft},
        {QStringLiteral("follow-up/"), planTitled(QT_TRANSLATE_NOOP("DraftForms", "Follow-up of a goal")),
         aboutGoal(openFollowUpOf)},
        {QStringLiteral("pause/"), planTitled(QT_TRANSLATE_NOOP("DraftForms", "Pause of the course")), openPauseDraft},
        {QStringLiteral("barrier/"), planTitled(QT_TRANSLATE_NOOP("DraftForms", "New barrier")), openNewBarrierDraft},
        {QStringLiteral("barrier-change/"), planTitled(QT_TRANSLATE_NOOP("DraftForms", "Change of a barrier")),
         openBarrierDraft},
    };
}

} // namespace brobygger
