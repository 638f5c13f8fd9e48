// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_line.h"

#include "core/base/time/dates.h"
#include "core/plan/goal_rules.h"
#include "core/todos/todo_rules.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct PlanLineWords {
    Q_DECLARE_TR_FUNCTIONS(PlanLine)
};

constexpr int planDayWidth = 110;
constexpr int planStateWidth = 190;

ChipText resultChip(const GoalFollowUp& followUp) {
    const QString words = QStringLiteral("%1 %2").arg(followUpResultLabel(followUp.result), formatDate(followUp.on));
    switch (followUp.result) {
    case FollowUpResult::Continues: return {words, Tone::Green, IconName::Repeat};
    case FollowUpResult::Changed: return {words, Tone::Accent, IconName::Edit};
    case FollowUpResult::Ended: return {words, Tone::Neutral, IconName::Check};
    case FollowUpResult::Reassessment: break;
    }
    return {words, Tone::Amber, IconName::Question};
}

ChipText goalChip(const GoalPlan& plan, QDate today) {
    switch (dueState(plan.goal, today)) {
    case DueState::Due: return {PlanLineWords::tr("follow-up today"), Tone::Amber, IconName::Clock};
    case DueState::Overdue: return {PlanLineWords::tr("follow-up is due"), Tone::Amber, IconName::Clock};
    case DueState::Later: break;
    }
    return plan.followUps.isEmpty()
               ? ChipText{PlanLineWords::tr("agreed %1").arg(formatDate(plan.goal.agreedOn)), Tone::Neutral}
               : resultChip(plan.followUps.first());
}

ChipText stepChip(const Todo& step, QDate today) {
    switch (step.state) {
    case TodoState::Done: return {PlanLineWords::tr("done %1").arg(formatDate(step.doneOn)), Tone::Green, IconName::Check};
    case TodoState::Dropped: return {PlanLineWords::tr("dropped"), Tone::Neutral, IconName::Cross};
    case TodoState::HandedOver: return {PlanLineWords::tr("handed over"), Tone::Neutral, IconName::Cross};
    case TodoState::Open: break;
    }
    switch (dueState(step, today)) {
    case DueState::Overdue: return {PlanLineWords::tr("overdue"), Tone::Amber, IconName::Clock};
    case DueState::Due: return {PlanLineWords::tr("today"), Tone::Amber, IconName::Clock};
    case DueState::Later: break;
    }
    return {PlanLineWords::tr("agreed"), Tone::Neutral};
}

ChipText chipOf(const PlanLine& line, QDate today) {
    return line.step ? stepChip(*line.step, today) : goalChip(line.plan, today);
}

QString progressWords(const GoalPlan& plan) {
    const GoalProgress progress = progressOf(plan);
    return progress.applicable == 0
               ? PlanLineWords::tr("no steps agreed")
               : PlanLineWords::tr("%1 of %n step(s) achieved", nullptr, progress.applicable).arg(progress.achieved);
}

QString wordsOf(const PlanLine& line) {
    return line.step ? line.step->title : PlanLineWords::tr("“%1”").arg(line.plan.goal.words);
}

IconName stepIcon(TodoState state) {
    switch (state) {
    case TodoState::Open: return IconName::ChevronRight;
    case TodoState::Done: return IconName::Check;
    case TodoState::Dropped:
    case TodoState::HandedOver: break;
    }
    return IconName::Cross;
}

Cell whatCell(const PlanLine& line) {
    if (!line.step) {
        return Cell{.text = wordsOf(line), .detail = progressWords(line.plan), .role = TextRole::Strong};
    }
    return Cell{.text = wordsOf(line),
                .detail = line.step->who,
                .icon = stepIcon(line.step->state),
                .role = line.step->state == TodoState::Open ? TextRole::Body : TextRole::Muted};
}

QString dayOf(const PlanLine& line) {
    const QDate day = line.step ? line.step->dueOn : dueOn(line.plan.goal);
    return day.isValid() ? formatDate(day) : QString();
}
} // namespace

QString planKey(GoalId goal) { return QStringLiteral("goal/") + goal.toString(); }
QString planKey(TodoId step) { return QStringLiteral("step/") + step.toString(); }

QString PlanLine::key() const { return step ? planKey(step->id) : planKey(plan.goal.id); }

QList<PlanLine> planLines(const QList<GoalPlan>& plans) {
    QList<PlanLine> lines;
    for (const GoalPlan& plan : plans) {
        lines.append({plan});
        for (const Todo& step : plan.steps) {
            lines.append({plan, step});
        }
    }
    return lines;
}

QList<Column<PlanLine>> planColumns(QDate today) {
    const auto state = [today](const PlanLine& line) {
        const ChipText chip = chipOf(line, today);
        return Cell{.text = chip.text, .chip = chip.tone, .icon = chip.icon};
    };
    return {
        {.id = QStringLiteral("what"), .title = PlanLineWords::tr("Goal and steps"), .text = wordsOf, .cell = whatCell},
        {.id = QStringLiteral("day"), .title = PlanLineWords::tr("By"), .text = dayOf, .width = planDayWidth},
        {.id = QStringLiteral("state"),
         .title = PlanLineWords::tr("How it stands"),
         .text = [state](const PlanLine& line) { return state(line).text; },
         .cell = state,
         .width = planStateWidth},
    };
}

} // namespace brobygger
