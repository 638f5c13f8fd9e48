// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/goal_dialog.h"

#include "core/plan/goal_rules.h"
#include "core/workspace/workspace.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct GoalDialogWords {
    Q_DECLARE_TR_FUNCTIONS(GoalDialog)
};

constexpr int linesOfGoal = 2;

Result<void> saveGoal(const QWidget* page, Plans& plans, const Goal& goal) {
    return saveEntry(
        page, goal, GoalDialogWords::tr("The goal stands in the plan: “%1”").arg(goal.words.simplified()),
        [&plans](const Goal& entered) { return plans.add(entered); },
        [&plans](const Goal& changed) { return plans.change(changed); });
}

Result<void> saveStep(const QWidget* page, Workspace& workspace, const Todo& step) {
    const QString told = GoalDialogWords::tr("The step is agreed: %1").arg(step.title.trimmed());
    if (step.id.isValid()) {
        const Result<Undo> changed = workspace.todos.change(step);
        if (!changed) {
            return changed.error();
        }
        offerUndo(page, told, changed);
        return {};
    }
    const Result<TodoId> added = workspace.plans.addStep(step);
    if (!added) {
        return added.error();
    }
    offerUndo(page, told, workspace.todos.takingBack(*added));
    return {};
}

QString draftNameOf(const Goal& goal) {
    return goal.id.isValid() ? QStringLiteral("goal-change/") + goal.id.toString()
                             : QStringLiteral("goal/") + goal.citizen.toString();
}

QString draftNameOf(const Todo& step) {
    return step.id.isValid() ? QStringLiteral("step-change/") + step.id.toString()
                             : QStringLiteral("step/") + step.goal.toString();
}
} // namespace

void openGoal(QWidget* parent, PageContext& context, const Goal& goal) {
    Workspace& workspace = context.workspace;
    const QString title = goal.id.isValid() ? GoalDialogWords::tr("Change the goal") : GoalDialogWords::tr("New goal");
    auto* dialog = new FormDialog(title, GoalDialogWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("goalDialog"));
    const auto fields = std::make_shared<RecordFields<Goal>>(*dialog->form());
    fields->text<&Goal::words>("words", GoalDialogWords::tr("What the citizen wants, in the citizen's own words"), linesOfGoal,
                               FieldNeed::Required);
    fields->date<&Goal::agreedOn>("agreedOn", GoalDialogWords::tr("Agreed on"), workspace.clock, FieldNeed::Required);
    fields->date<&Goal::followUpOn>("followUpOn", GoalDialogWords::tr("Followed up on"), workspace.clock);
    dialog->form()->setHelp(QStringLiteral("followUpOn"), GoalDialogWords::tr("On that day it stands on Today."));
    joinEntry(
        dialog, fields, goal, [&workspace, id = goal.id] { return workspace.plans.find(id); },
        [parent, &workspace](const Goal& typed) { return saveGoal(parent, workspace.plans, typed); });
    dialog->setDraft(
        draftKeeper(workspace, draftNameOf(goal), goal.citizen, [=, &context] { openGoal(parent, context, goal); }));
    dialog->open();
}

void openNewGoal(QWidget* parent, PageContext& context, CitizenId citizen) {
    Goal goal;
    goal.citizen = citizen;
    goal.agreedOn = context.workspace.clock.today();
    goal.followUpOn = goal.agreedOn.addDays(usualFollowUpDays);
    openGoal(parent, context, goal);
}

void openPlanStep(QWidget* parent, PageContext& context, const Todo& step) {
    Workspace& workspace = context.workspace;
    const QString title =
        step.id.isValid() ? GoalDialogWords::tr("Change the step") : GoalDialogWords::tr("New step towards the goal");
    auto* dialog = new FormDialog(title, GoalDialogWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("stepDialog"));
    const auto fields = std::make_shared<RecordFields<Todo>>(*dialog->form());
    fields->line<&Todo::title>("title", GoalDialogWords::tr("What is agreed"), FieldNeed::Required);
    fields->line<&Todo::who>("who", GoalDialogWords::tr("Who does it"))
        ->setPlaceholderText(GoalDialogWords::tr("the citizen, the casemanager, both together"));
    fields->date<&Todo::dueOn>("dueOn", GoalDialogWords::tr("By"), workspace.clock, FieldNeed::Required);
    joinEntry(
        dialog, fields, step, [&workspace, id = step.id] { return workspace.todos.find(id); },
        [parent, &workspace](const Todo& typed) { return saveStep(parent, workspace, typed); });
    dialog->setDraft(
        draftKeeper(workspace, draftNameOf(step), step.citizen, [=, &context] { openPlanStep(parent, context, step); }));
    dialog->open();
}

} // namespace brobygger
