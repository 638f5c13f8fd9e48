// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/volunteers/accompaniment.h"

namespace brobygger {

/// The fewest and the most appointments over which a plan fades.
inline constexpr int fewestAccompanied = 2;
inline constexpr int mostAccompanied = 12;

/// How the appointment with this number, from 1, is followed in a plan over so many: the first half with the volunteer, the
/// last one alone, those between met at the door. Of four: with, with, at the door, alone.
AccompanimentStage stageAt(int number, int appointments);
/// Whether nobody came to the appointment: the step is taken once more. One that is still to come counts as taken.
bool cameToNothing(const Appointment& appointment);

/// How each of the appointments ahead, the earliest first, is to be followed: as a step says that stands already, otherwise as
/// proposed, which never skips a stage and never goes back; nothing for one that was left out between two steps, and once the
/// plan is through. `steps` are all of the plan, the earliest first.
QList<PlannedStage> proposedStages(int appointments, const QList<AccompanimentRow>& steps, const QList<AppointmentRow>& ahead);

/// Fields: volunteer (named), appointments (2 to 12), begunOn (not after today), endedOn (from then to today).
Problems check(const AccompanimentPlan& plan, QDate today);
/// What is told of the volunteer's time. Fields: minutes (0 to 1440), kilometres (0 to 1000).
Problems checkTold(const std::optional<int>& minutes, const std::optional<double>& kilometres);

} // namespace brobygger
