// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/next_step.h"

namespace brobygger {

class Workspace;

/// How far a citizen has come, out of everything the file holds about them today.
Standing standingOf(const Workspace& workspace, CitizenId citizen);

} // namespace brobygger
