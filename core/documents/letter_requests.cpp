// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_requests.h"

#include "core/base/text/text.h"
#include "core/documents/letters/delicate_words.h"

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

/// Whether the words of a name stand in a text.
bool holdsName(const QString& text, const QString& name) {
    const auto words = [](const QString& of) { return QStringLiteral(" %1 ").arg(searchWords(of).join(QLatin1Char(' '))); };
    return !name.trimmed().isEmpty() && words(text).contains(words(name));
}

/// What anybody in the house may read: nothing of illness or misuse, nor an offer's name, which mostly says what it is about.
QString neutral(const QString& words, const QString& offerName) {
    return delicateWords(words).isEmpty() && !holdsName(words, offerName) ? words : QString();
}

/// Whether there is more than a town. The street comes first, and a postcode is no street.
bool hasStreet(const QString& address) {
    return address.contains(QLatin1Char(',')) || (!address.isEmpty() && !address.front().isDigit());
}

/// Where the citizen is to come, as neutrally as in an SMS: the street instead of a name, with the town so that nobody has to
/// look it up. A partner is named only where its street is not known. Empty when nothing is left to be said.
QString placeOf(const AppointmentRow& row) {
    if (row.appointment.atHome) {
        return QStringLiteral("hjemme hos dig");
    }
    const QString named = hasStreet(row.placeAddress) ? QString() : neutral(row.partnerName, row.offerName);
    return filled({neutral(row.appointment.place, row.offerName), named, row.placeAddress}).join(QStringLiteral(", "));
}

/// Who comes along, as it stands before "følger med dig". `word` is that of the coded list.
QString companionOf(const Appointment& appointment, const QString& word) {
    if (!appointment.companionName.trimmed().isEmpty()) {
        return appointment.companionName.trimmed();
    }
    if (appointment.companion == QLatin1String("casemanager")) {
        return QStringLiteral("jeg"); // who signs the letter
    }
    const bool isOneOf =
        appointment.companion == QLatin1String("volunteer") || appointment.companion == QLatin1String("relative");
    return isOneOf ? QStringLiteral("en ") + word : word;
}
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
    return {appointment.citizen,
            neutral(appointment.title, row.offerName),
            appointment.startsAt,
            placeOf(row),
            {},
            companionOf(appointment, companion)};
}

} // namespace brobygger
