// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/appointments/appointment_sms.h"

#include "ui/shared/appointments/sms_copy.h"

namespace brobygger {

void copyAppointmentSms(QWidget* inside, PageContext& context, const AppointmentRow& row) {
    const Appointment& appointment = row.appointment;
    const SmsKind kind = appointment.outcome == outcome::noShow ? SmsKind::Missed : SmsKind::Reminder;
    const QString street = appointment.atHome ? QString() : row.placeAddress.section(QLatin1Char(','), 0, 0);
    copySms(inside, context, kind, {appointment.citizen, appointment.startsAt, street});
}

} // namespace brobygger
