// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/goal.h"
#include "ui/kit/tables/record_table_model.h"

namespace brobygger {

/// A line of the plan: a goal, or one of its steps below it.
struct PlanLine {
    GoalPlan plan;
    std::optional<Todo> step = {};

    /// Tells the lines of a plan apart, and stays while their records do.
    QString key() const;
};

/// The goal's key, by which its line is found.
QString planKey(GoalId goal);
QString planKey(TodoId step);

/// Each goal with its steps below it.
QList<PlanLine> planLines(const QList<GoalPlan>& plans);

/// What, by when, and how it stands on a day.
QList<Column<PlanLine>> planColumns(QDate today);

} // namespace brobygger
