// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/cost_entry.h"
#include "core/demo/demo_history.h"

namespace brobygger {

/// Where every figure of money in a demo comes from.
inline const QString demoSource = QStringLiteral("Demo: opfundet");

/// What was spent on one course up to today or its end, on working days: round-table meetings, office time, travel time and
/// kilometres of each home visit, now and then a taxi; one of these on a day on which an appointment has a price of its own,
/// which the evaluation is to find. Without `withDetails` one meeting and one entry of office time. Nothing for a course that
/// has not started.
QList<CostEntry> makeDemoCosts(const DemoHistory& history, const DemoWorld& world, int number, DemoRandom& dice, IdSource& ids,
                               bool withDetails);

} // namespace brobygger
