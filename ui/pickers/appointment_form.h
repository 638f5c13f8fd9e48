// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"

#include <QDate>

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the form for a new appointment. Without a citizen it asks for one first; without a day for that too.
/// The page that holds `parent` tells of it in its message bar.
void openBooking(QWidget* parent, PageContext& context, CitizenId citizen, QDate day = {});
/// Opens the same form on an appointment there is; its outcome is not the form's.
void openChange(QWidget* parent, PageContext& context, const AppointmentRow& row);
/// Asks for the new day and time of an appointment that was moved.
void openReschedule(QWidget* parent, PageContext& context, const AppointmentRow& row);

} // namespace brobygger
