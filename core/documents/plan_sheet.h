// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "core/documents/letters/letter.h"
#include "core/plan/goal.h"

namespace brobygger {

/// So many appointments stand on the plan at most: it is one page.
inline constexpr qsizetype appointmentsOnPlan = 5;

/// What a plan and the appointments ahead say on paper, for the citizen: goals that are pursued, their steps that are open, the
/// next follow-ups, the next appointments. What is told of these is all there is place for; who writes and to whom is added by
/// Documents. Appointments are named as neutrally as in a letter about one.
PlanSheetLetter planSheetLetter(const QList<GoalPlan>& plans, const QList<AppointmentRow>& appointments, const QDateTime& now);

} // namespace brobygger
