// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/budget_entry.h"
#include "core/costs/cost_entry.h"
#include "core/costs/price.h"
#include "core/demo/world/demo_world.h"
#include "core/reach/refusal_tally.h"

namespace brobygger {

/// What belongs to the project and to nobody in it.
struct DemoProject {
    QList<Price> prices;         ///< hour, meeting and kilometre of every year that the demo touches
    QList<CostEntry> costs;      ///< of the whole months that are over: wages, premises, office time …
    QList<BudgetEntry> budget;   ///< of those years
    QList<RefusalTally> tallies; ///< of the same months: those who said no unregistered
};

/// As large as a project for so many citizens, by dice of its own. Nothing is dated after the day of the demo.
DemoProject makeDemoProject(const DemoWorld& world, int citizens, IdSource& ids);

} // namespace brobygger
