// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/next_step.h"
#include "core/appointments/appointment.h"

namespace brobygger {

class Workspace;

/// How far a citizen has come, out of everything the file holds about them today.
Standing standingOf(const Workspace& workspace, CitizenId citizen);
/// The earliest appointment of a citizen that is over and that we follow, without anything said about what became of it.
std::optional<AppointmentRow> withoutOutcome(const Workspace& workspace, CitizenId citizen);

} // namespace brobygger
