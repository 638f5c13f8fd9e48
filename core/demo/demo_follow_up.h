// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/cost_entry.h"
#include "core/courses/course_rung.h"
#include "core/demo/demo_history.h"
#include "core/labour/labour_status.h"
#include "core/service_use/use_sheet_plan.h"

namespace brobygger {

/// What an evaluation wants to know of one invented citizen beside the history. Nothing is dated after the day of the demo.
struct DemoFollowUp {
    QList<ServiceUse> uses;
    QList<DueUseSheet> dueSheets;
    QList<LabourStatus> labour;
    QList<CourseRung> rungs; ///< of the programme's ladder, those that do not follow from the course
    std::optional<Screening> secondScreening;
    QList<CostEntry> costs;
};

/// By dice of its own, so that histories stay as they are. Without `withDetails`, for a demo made for measuring, four kinds of
/// services and two cost entries for each course. The people by whom the program is explained (DemoWorld::cast) get nothing
/// but the sheets they are asked for.
DemoFollowUp makeDemoFollowUp(const DemoHistory& history, const DemoWorld& world, int number, IdSource& ids, bool withDetails);

} // namespace brobygger
