// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/world/demo_world.h"
#include "core/improvement/pdsa_cycle.h"

namespace brobygger {

class IdSource;

/// A test in small scale that was adopted, and one that is under way and not to be studied yet.
QList<PdsaCycle> makeDemoCycles(const DemoWorld& world, IdSource& ids);

} // namespace brobygger
