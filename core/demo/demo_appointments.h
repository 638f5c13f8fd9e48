// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_history.h"

namespace brobygger {

/// Gives a started citizen `count` appointments between the start of the course and its last day, in all sectors. Reminders
/// and companions become usual over the eighteen months, and where they are the citizen comes more often: that is what the
/// charts of the demo show.
void addDemoAppointments(DemoHistory& history, const DemoWorld& world, QDate last, int count, DemoRandom& random,
                         IdSource& ids);

/// The day on which that is done for which the dice gave `day`, which may be a holiday: the next working day, or the one before
/// where that lies after `last`. The dice are thrown for the day they gave, so that a seed goes on making the same people.
QDate workingDayFor(QDate day, QDate last);

} // namespace brobygger
