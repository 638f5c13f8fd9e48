// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_history.h"
#include "core/volunteers/accompaniment.h"

namespace brobygger {

class IdSource;

/// Who helps in the project without being paid: some go along, two only spot citizens. All statements hold for a while.
QList<Volunteer> makeDemoVolunteers(const DemoWorld& world, IdSource& ids);

/// How one of them follows a citizen.
struct DemoAccompaniment {
    AccompanimentPlan plan;
    QList<AccompanimentStep> steps;
};

/// The plan of a citizen to whose appointments a volunteer comes along often enough; nothing for others.
std::optional<DemoAccompaniment> makeDemoAccompaniment(const DemoHistory& history, const Volunteer& volunteer, QDate today,
                                                       IdSource& ids);

} // namespace brobygger
