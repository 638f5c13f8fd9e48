// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/labels/chip.h"

namespace brobygger {

class Workspace;

/// The outcome of an appointment as a chip; an appointment that has been and has none is one too. Empty for
/// what is to come.
ChipText outcomeChip(const Workspace& workspace, const Appointment& appointment);
/// The state of an appointment: that it is to be called off, or its outcome.
ChipText stateChip(const Workspace& workspace, const AppointmentRow& row);
IconName sectorIcon(const QString& sector);
/// "10.30–11.15", or only the beginning.
QString timeSpan(const Appointment& appointment);
/// "diabeteskontrol, Regionshospitalet Randers", or the sector when neither is known.
QString whatAndWhere(const Workspace& workspace, const AppointmentRow& row);
/// "pårørende (Lone) · Flextur": who comes along and how one gets there.
QString howToGetThere(const Workspace& workspace, const Appointment& appointment);

} // namespace brobygger
