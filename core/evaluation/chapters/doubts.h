// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/chapters/chapters.h"
#include "core/evaluation/figures/doubtful_records.h"

namespace brobygger {

/// Of the citizens whose year after the start ended in the period, by service; those without doubt are left out.
std::vector<DoubtfulUse> doubtfulUse(const ChapterInput& input);
/// The fares of the period that are left out of every cost, by day.
std::vector<DoubleTrip> doubleTrips(const ChapterInput& input);

} // namespace brobygger
