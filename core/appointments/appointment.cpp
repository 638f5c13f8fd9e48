// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appointments/appointment.h"

namespace brobygger {

namespace {
Citizen namedCitizen(const AppointmentRow& row) {
    Citizen citizen;
    citizen.givenName = row.givenName;
    citizen.surname = row.surname;
    return citizen;
}
} // namespace

QString AppointmentRow::fullName() const { return namedCitizen(*this).fullName(); }
QString AppointmentRow::shortName() const { return namedCitizen(*this).shortName(); }
QString AppointmentRow::initials() const { return (givenName.left(1) + surname.left(1)).toUpper(); }

QString AppointmentRow::where() const {
    if (!appointment.place.isEmpty()) {
        return appointment.place;
    }
    return partnerName.isEmpty() ? offerName : partnerName;
}

} // namespace brobygger
