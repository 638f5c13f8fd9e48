// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/world/demo_world.h"
#include "core/outreach/outreach.h"

namespace brobygger {

class IdSource;

/// Visits, meetings and talks of the last months that are about no citizen.
QList<Outreach> makeDemoOutreach(const DemoWorld& world, IdSource& ids);

} // namespace brobygger
