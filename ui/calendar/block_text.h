// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/appointment_block.h"

namespace brobygger {

class Workspace;

/// What the block of this appointment says: first name and initial, then the time and what it is, or what became of it.
BlockText blockText(const Workspace& workspace, const AppointmentRow& row);

} // namespace brobygger
