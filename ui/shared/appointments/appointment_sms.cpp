// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/appointments/appointment_sms.h"

#include "core/documents/neutral_place.h"
#include "ui/shared/appointments/sms_copy.h"

namespace brobygger {

void copyAppointmentSms(QWidget* inside, PageContext& context, const AppointmentRow& row) {
    const Appointment& appointment = row.appointment;
    const SmsKind kind = appointment.outcome == outcome::noShow ? SmsKind::Missed : SmsKind::Reminder;
    copySms(inside, context, kind, {appointment.citizen, appointment.startsAt, neutralStreet(row)});
}

} // namespace brobygger
