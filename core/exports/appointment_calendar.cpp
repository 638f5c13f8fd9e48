// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/appointment_calendar.h"

#include "core/base/text/text.h"
#include "core/citizens/citizens.h"

#include <algorithm>

namespace brobygger {

namespace {

bool isOff(const QString& code) {
    return code == outcome::cancelledInTime || code == outcome::cancelledLate || code == outcome::cancelledByProvider ||
           code == outcome::rescheduled;
}

/// Whether a place says who it is about: a part of the name, the street, or enough digits for a number.
bool tellsWho(const QString& place, const AppointmentRow& row, const QString& street) {
    const QStringList said = foldedWords(place);
    const QStringList name = foldedWords(row.fullName());
    const QStringList road = foldedWords(street).mid(0, 1);
    return digitsOf(place).size() >= 8 || std::any_of(said.begin(), said.end(), [&](const QString& word) {
               return name.contains(word) || road.contains(word);
           });
}

QString placeOf(const AppointmentRow& row, const Citizens& citizens) {
    if (!row.partnerName.isEmpty() || !row.offerName.isEmpty()) {
        return row.partnerName.isEmpty() ? row.offerName : row.partnerName;
    }
    if (row.appointment.place.isEmpty()) {
        return {};
    }
    const auto citizen = citizens.find(row.appointment.citizen);
    return citizen && !tellsWho(row.appointment.place, row, citizen->street) ? row.appointment.place : QString();
}

} // namespace

QList<CalendarEvent> calendarEvents(const QList<AppointmentRow>& appointments, const Codes& codes, const Citizens& citizens) {
    QList<CalendarEvent> events;
    events.reserve(appointments.size());
    for (const AppointmentRow& row : appointments) {
        const Appointment& appointment = row.appointment;
        CalendarEvent event;
        event.uid = QStringLiteral("appointment-%1@brobygger").arg(appointment.id.value());
        event.summary =
            QStringLiteral("Aftale: %1").arg(codes.name(QStringLiteral("sector"), appointment.sector, QStringLiteral("da")));
        event.location = placeOf(row, citizens);
        event.description = QStringLiteral("Borgerens nummer i Brobygger: %1").arg(appointment.citizen.value());
        event.startsAt = appointment.startsAt;
        event.endsAt = appointment.endsAt;
        event.isCancelled = isOff(appointment.outcome);
        events.append(event);
    }
    return events;
}

} // namespace brobygger
