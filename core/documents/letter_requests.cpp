// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_requests.h"

#include "core/base/time/dates.h"
#include "core/documents/neutral_place.h"

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

ConsiderationsLetterRequest considerationsLetterRequest(const ConsiderationsRequest& request,
                                                        const std::optional<Partner>& partner) {
    QStringList address;
    if (partner && !(partner->street.isEmpty() && partner->postcode.isEmpty())) {
        address = filled({partner->name, partner->street, QStringLiteral("%1 %2").arg(partner->postcode, partner->town)});
    }
    return {request.citizen,      request.id,         request.partner,      request.recipient, address,
            request.sickListedOn, request.operatedOn, request.dischargedOn, request.planned,   request.answerBy};
}

CitizenOfferRequest citizenOfferRequest(const OutgoingReferral& referral, const Offer& offer,
                                        const std::optional<AppointmentRow>& first, const QString& companion) {
    CitizenOfferRequest request;
    request.citizen = referral.citizen;
    request.referral = referral.id;
    request.offerName = offer.name;
    request.what = offer.firstVisit.isEmpty() ? offer.content : offer.firstVisit;
    request.firstAt = first ? first->appointment.startsAt : QDateTime();
    if (offer.fee) {
        request.price = offer.fee->minor == 0 ? QStringLiteral("gratis") : formatMoney(*offer.fee, Decimals::WhenNeeded);
    }
    request.meets = offer.contactPerson;
    request.companion = first ? companionOf(first->appointment, companion) : QString();
    return request;
}

LetterRecipient recipientOf(const Partner& partner) {
    LetterRecipient recipient{partner.name, partner.id};
    if (!partner.street.isEmpty() || !partner.postcode.isEmpty()) {
        recipient.address = filled({partner.name, partner.street, QStringLiteral("%1 %2").arg(partner.postcode, partner.town)});
    }
    return recipient;
}

LetterRecipient recipientOf(const PersonAroundRow& person, const std::optional<Partner>& partner,
                            const std::optional<Code>& role) {
    LetterRecipient recipient = partner ? recipientOf(*partner) : LetterRecipient{person.title()};
    if (partner && !person.person.name.isEmpty() && !recipient.address.isEmpty()) {
        recipient.address.insert(1, QStringLiteral("Att. %1").arg(person.person.name));
    }
    if (role) {
        recipient.roles = {role->nameDa, role->nameEn, role->nameSv};
        recipient.roles.removeAll(QString());
    }
    recipient.isOwnDoctor = person.person.role == ownDoctorRole;
    return recipient;
}

QStringList considerationLines(const QList<WorkConsideration>& minded, const QHash<QString, QString>& areas,
                               std::optional<ConsiderationTerm> term) {
    QStringList lines;
    for (const WorkConsideration& one : minded) {
        if (!term || one.term == *term) {
            const QString said = QStringLiteral("%1: %2").arg(areas.value(one.area, one.area), one.words);
            lines.append(one.validTo.isValid() ? QStringLiteral("%1 (til %2)").arg(said, formatDate(one.validTo)) : said);
        }
    }
    return lines;
}

QString companionWord(const Codes& codes, const QString& companion) {
    return companion == QLatin1String("none") ? QString()
                                              : codes.name(QStringLiteral("companion"), companion, QStringLiteral("da"));
}

MeetingLetterRequest meetingLetterRequest(const Meeting& meeting, const MeetingParticipantRow& whom,
                                          const std::optional<Partner>& partner,
                                          const QList<MeetingParticipantRow>& participants, const QList<MeetingPoint>& points,
                                          const QList<MeetingDecisionRow>& decisions) {
    MeetingLetterRequest request{meeting, whom, {}, participants, points, {}};
    if (partner && !(partner->street.isEmpty() && partner->postcode.isEmpty())) {
        const QString name = whom.participant.name;
        request.address = filled({partner->name, name.isEmpty() ? QString() : QStringLiteral("Att. %1").arg(name),
                                  partner->street, QStringLiteral("%1 %2").arg(partner->postcode, partner->town)});
    }
    for (const MeetingDecisionRow& row : decisions) {
        request.decisions.append(row.decision);
    }
    return request;
}

CitizenLetterRequest citizenLetterRequest(const AppointmentRow& row, const QString& companion) {
    const Appointment& appointment = row.appointment;
    return {appointment.citizen,
            neutralWords(appointment.title, row.offerName),
            appointment.startsAt,
            neutralPlace(row),
            {},
            companionOf(appointment, companion)};
}

} // namespace brobygger
