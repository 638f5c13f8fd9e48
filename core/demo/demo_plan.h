// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course_pause.h"
#include "core/demo/demo_history.h"
#include "core/plan/barrier.h"
#include "core/plan/goal.h"

namespace brobygger {

/// The goals of one invented citizen, with their steps and follow-ups, what stands in the way, and pauses.
struct DemoPlan {
    QList<Goal> goals;
    QList<Todo> steps;
    QList<GoalFollowUp> followUps;
    QList<Barrier> barriers;
    QList<CoursePause> pauses;
};

/// Every other woman who is under way has a goal that is followed up in the days to come, and some one that has ended. By dice
/// of its own. The men and the people by whom the program is explained (DemoWorld::cast) have none, so that the path of
/// somebody without a plan can be shown, too.
DemoPlan makeDemoPlan(const DemoHistory& history, const DemoWorld& world, int number, IdSource& ids);

} // namespace brobygger
