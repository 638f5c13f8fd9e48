// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Copies a neutral text message about the appointment: a reminder of it, or after a no-show that we would like to hear. It
/// says at most the street, never who the place is.
void copyAppointmentSms(QWidget* inside, PageContext& context, const AppointmentRow& row);

} // namespace brobygger
