// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/considerations/work_consideration.h"
#include "core/settings/settings.h"

namespace brobygger {

/// Area, words, who described it and a day that does not lie ahead are needed; a short-term one also says until when. What
/// looks like a CPR number is refused; a word of illness is a Hint at `words`, since the work must know what to spare and not
/// why. Fields are named as in WorkConsideration.
Problems check(const WorkConsideration& consideration, QDate today);

/// How many days before its last day a consideration is said to lapse.
inline constexpr Setting<int> considerationLapsingDays{"considerations.lapsing_days", 14};
/// Whether it holds today. The last day still holds.
ConsiderationState stateOn(const WorkConsideration& consideration, QDate today, int lapsingDays);
/// Valid and lapsing ones are minded.
bool isMinded(const WorkConsideration& consideration, QDate today);
/// The day by which somebody must have asked whether it still holds: its last one. Invalid when it has none, or was ended.
QDate dueOn(const WorkConsideration& consideration);
/// What keeps one from being ended on a day: an Error at endedOn, or that it has been ended already.
Problems checkEnding(const WorkConsideration& consideration, QDate on, QDate today);

} // namespace brobygger
