// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "ui/kit/tables/record_table_model.h"

namespace brobygger {

class Workspace;

// What every list of appointments shows alike, in the language of the screen. A list that has more to say in a cell gives the
// column one of its own.

Column<AppointmentRow> whatAndWhereColumn(const Workspace& workspace);
Column<AppointmentRow> howToGetThereColumn(const Workspace& workspace);
Column<AppointmentRow> outcomeColumn(const Workspace& workspace);

} // namespace brobygger
