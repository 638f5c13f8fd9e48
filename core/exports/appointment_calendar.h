// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "core/codes/codes.h"
#include "core/exports/calendar_writer.h"

namespace brobygger {

class Citizens;

/// The appointments as calendar events that name nobody: sector, time, and an institution's name as the place.
/// Calendars are copied to telephones, so what an appointment is about stays here, and a place written by hand
/// is left out when it names the citizen or where they live. The citizen's number leads back into the file.
QList<CalendarEvent> calendarEvents(const QList<AppointmentRow>& appointments, const Codes& codes, const Citizens& citizens);

} // namespace brobygger
