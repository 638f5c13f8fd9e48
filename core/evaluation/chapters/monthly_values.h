// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/chapters/chapters.h"
#include "core/evaluation/figures/period_value.h"

namespace brobygger {

/// Waits and amounts by month, which are read by XmR charts (evaluation definitions §2).

/// The median wait for the first contact of the referrals received in each month, by Kaplan–Meier, so that those who still wait
/// count, too. Nothing for a month of which half have not been reached yet.
std::vector<PeriodValue> waitsByMonth(const ChapterInput& input);
/// What was booked in each month: the parts of cost.booked.total, in kroner, with the number of amounts.
std::vector<PeriodValue> bookedByMonth(const ChapterInput& input);

} // namespace brobygger
