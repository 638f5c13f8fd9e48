// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_requests.h"

namespace brobygger {

namespace {
/// Only lines that say something: a window shows three or four.
QStringList filled(const QStringList& lines) {
    QStringList kept;
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty()) {
            kept.append(line.trimmed());
        }
    }
    return kept;
}

/// Where the citizen is to come, with street and town so that nobody has to look them up.
QString placeOf(const AppointmentRow& row) { return filled({row.where(), row.placeAddress}).join(QStringLiteral(", ")); }
} // namespace

OfferLetterRequest offerLetterRequest(const OutgoingReferral& referral, const Offer& offer) {
    OfferLetterRequest request;
    request.citizen = referral.citizen;
    request.referral = referral.id;
    request.offer = offer.id;
    request.offerName = offer.name;
    request.offerContact = offer.contactPerson;
    const QString attention = offer.contactPerson.isEmpty() ? QString() : QStringLiteral("Att. %1").arg(offer.contactPerson);
    if (!offer.street.isEmpty() || !offer.postcode.isEmpty()) {
        request.offerAddress =
            filled({offer.name, attention, offer.street, QStringLiteral("%1 %2").arg(offer.postcode, offer.town)});
    }
    request.wish = referral.wish;
    request.practical = referral.practical;
    request.companion = referral.companion;
    return request;
}

CitizenLetterRequest citizenLetterRequest(const AppointmentRow& row, const QString& companion) {
    const Appointment& appointment = row.appointment;
    return {appointment.citizen, appointment.title, appointment.startsAt, placeOf(row), {}, companion};
}

} // namespace brobygger
