// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_history.h"
#include "core/labour/labour_status.h"

namespace brobygger {

/// On what a citizen who was taken in lived at the start, and what was answered when it was asked again about 3, 6 and 12
/// months later: now and then something else, some of it work; sometimes nobody asked, or nobody knew.
QList<LabourStatus> makeDemoLabour(const DemoHistory& history, const DemoWorld& world, DemoRandom& dice, IdSource& ids);

} // namespace brobygger
