// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Documents that writes to those who meet about a citizen.
#include "core/documents/documents.h"

#include "core/base/time/dates.h"
#include "core/citizens/citizen_rules.h"
#include "core/documents/drafting.h"
#include "core/documents/letters/document_words.h"
#include "core/documents/letters/free_text_check.h"
#include "core/documents/letters/meeting_letter_fields.h"
#include "core/documents/letters/offer_letter_parts.h"
#include "core/meetings/meeting_rules.h"

#include <algorithm>

namespace brobygger {

namespace {
const QString planKind = QStringLiteral("plan");
const QString citizensWishesKind = QStringLiteral("wishes");

Error meetingTakenBack(const QString& party) {
    return {ErrorKind::Denied,
            DocumentsWords::tr("The citizen has taken back the consent to tell %1 of the plan. Nothing may be sent there.")
                .arg(party)};
}

/// Whom a consent would name: the partner, otherwise the person, also by role.
SharingParty partyOf(const MeetingParticipantRow& row) {
    const MeetingParticipant& participant = row.participant;
    SharingParty party{row.partnerName.isEmpty() ? participant.name : row.partnerName, participant.partner};
    if (!participant.partner.isValid() && !participant.role.isEmpty()) {
        party.roles.append(participant.role);
    }
    return party;
}

QString initialsOf(const Citizen& citizen) {
    return QStringLiteral("%1.%2.").arg(citizen.givenName.left(1).toUpper(), citizen.surname.left(1).toUpper());
}

/// "på video: …": as it follows "Hvor:".
QString whereInWords(const Meeting& meeting) {
    const QString place = meeting.place.trimmed();
    if (place.isEmpty() || meeting.kind == MeetingKind::Physical) {
        return place;
    }
    return meeting.kind == MeetingKind::Virtual ? QStringLiteral("på video: %1").arg(place)
                                                : QStringLiteral("i telefon: %1").arg(place);
}

/// "Lone Eksempel (sagsbehandler, Jobcentret)", never a number.
QString nameInWords(const MeetingParticipantRow& row) {
    const QString detail = row.participant.isCitizen ? QStringLiteral("borger") : row.detail();
    return detail.isEmpty() ? row.title() : QStringLiteral("%1 (%2)").arg(row.title(), detail);
}

QString invitedInWords(const MeetingParticipantRow& row, const Meeting& meeting) {
    QString name = nameInWords(row);
    if (row.participant.attends != meeting.kind && row.participant.attends != MeetingKind::Physical) {
        name += row.participant.attends == MeetingKind::Virtual ? QStringLiteral(", på video") : QStringLiteral(", i telefon");
    }
    return name;
}

QStringList invitedTo(const MeetingLetterRequest& request) {
    QStringList names;
    for (const MeetingParticipantRow& row : request.participants) {
        names.append(invitedInWords(row, request.meeting));
    }
    return names;
}

QStringList namesOf(const QList<MeetingParticipantRow>& rows, bool MeetingParticipant::*is, bool wanted) {
    QStringList names;
    for (const MeetingParticipantRow& row : rows) {
        if (row.participant.*is == wanted) {
            names.append(nameInWords(row));
        }
    }
    return names;
}

QStringList pointsOf(const MeetingLetterRequest& request, MeetingPointKind kind) {
    QStringList words;
    for (const MeetingPoint& point : request.points) {
        if (point.kind == kind) {
            words.append(point.who.isEmpty() ? point.words : QStringLiteral("%1 (%2)").arg(point.words, point.who));
        }
    }
    return words;
}

QList<MinutesRow> rowsFor(const MeetingLetterRequest& request, bool onlyOwn) {
    QList<MinutesRow> rows;
    for (const MeetingDecision& decision : request.decisions) {
        if (!onlyOwn || decision.participant == request.whom.participant.id) {
            rows.append({decision.what, decision.who, decision.by});
        }
    }
    return rows;
}

/// Decides on a list as on any other part of a letter to others.
void decideList(OfferLetterParts& parts, const QString& id, const QString& kind, QStringList& lines) {
    QString text = lines.join(QLatin1Char('\n'));
    parts.decide(id, kind, text);
    if (text.isEmpty()) {
        lines.clear();
    }
}

void addressTo(LetterDraft& draft, const MeetingLetterRequest& request, const QString& recipient, const Problems& found) {
    draft.citizen = request.meeting.citizen;
    draft.meetingParticipant = request.whom.participant.id;
    draft.recipient = recipient;
    draft.cautions = hintsOf(found);
}

QString recipientOf(const MeetingParticipantRow& row) {
    return row.partnerName.isEmpty() || row.participant.name.isEmpty()
               ? row.title()
               : QStringLiteral("%1, %2").arg(row.participant.name, row.partnerName);
}
} // namespace

QString Documents::meetingBasisInWords(const Consent& consent) const {
    if (consent.basis == ConsentBasis::LegalBasis) {
        return QStringLiteral("hjemmel: %1")
            .arg(m_codes.name(QStringLiteral("legal_basis"), consent.legalBasis, QStringLiteral("da")));
    }
    return QStringLiteral("%1 samtykke af %2")
        .arg(m_codes.name(QStringLiteral("consent_form"), consent.form, QStringLiteral("da")), formatDate(consent.givenOn));
}

struct Documents::MeetingParty {
    SharingParty party;
    SharingBasis basis;
    std::optional<Consent> consent;
};

Result<Documents::MeetingParty> Documents::partyOfMeeting(const MeetingLetterRequest& request) const {
    const CitizenId citizen = request.meeting.citizen;
    const SharingParty party = partyOf(request.whom);
    const SharingBasis basis = m_consents.basis(citizen, party, planKind);
    if (basis == SharingBasis::Withdrawn) {
        return meetingTakenBack(party.name);
    }
    return MeetingParty{party, basis, m_consents.covering(citizen, party, planKind)};
}

Result<LetterDraft> Documents::meetingLetterToCitizen(DocumentKind kind, const TemplateValues& values, const Problems& found,
                                                      const MeetingLetterRequest& request, const Citizen& citizen) const {
    if (const Result<void> alive = mayBeWrittenTo(citizen.lifeState); !alive) {
        return alive.error();
    }
    Result<LetterDraft> draft = render(kind, values);
    if (draft) {
        addressTo(*draft, request, citizen.fullName(), found);
    }
    return draft;
}

Result<LetterDraft> Documents::invitationOfCitizen(const MeetingLetterRequest& request, const Citizen& citizen) const {
    const Meeting& meeting = request.meeting;
    const CitizenInvitationLetter letter{citizen.givenName,
                                         addressOf(citizen),
                                         meeting.startsAt,
                                         meeting.endsAt,
                                         whereInWords(meeting),
                                         invitedTo(request),
                                         meeting.purpose,
                                         pointsOf(request, MeetingPointKind::Promised),
                                         pointsOf(request, MeetingPointKind::Wish),
                                         pointsOf(request, MeetingPointKind::Own),
                                         sender(),
                                         m_session.clock().today()};
    return meetingLetterToCitizen(DocumentKind::CitizenInvitation, valuesOf(letter), checkFreeText(letter), request, citizen);
}

Result<LetterDraft> Documents::meetingInvitation(const MeetingLetterRequest& request) const {
    const Meeting& meeting = request.meeting;
    const Result<Citizen> citizen = citizenToWriteOf(meeting.citizen);
    if (!citizen) {
        return citizen.error();
    }
    if (request.whom.participant.isCitizen) {
        return invitationOfCitizen(request, *citizen);
    }
    const Result<MeetingParty> to = partyOfMeeting(request);
    if (!to) {
        return to.error();
    }
    const Coverage coverage = m_consents.coverage(meeting.citizen, to->party, {planKind, citizensWishesKind});
    MeetingInvitationLetter letter{recipientOf(request.whom),
                                   request.address,
                                   initialsOf(*citizen),
                                   citizen->fullName(),
                                   meeting.startsAt,
                                   meeting.endsAt,
                                   whereInWords(meeting),
                                   invitedTo(request),
                                   meeting.purpose,
                                   pointsOf(request, MeetingPointKind::Promised),
                                   pointsOf(request, MeetingPointKind::Wish),
                                   pointsOf(request, MeetingPointKind::Own),
                                   meeting.answerBy,
                                   to->consent ? meetingBasisInWords(*to->consent) : QString(),
                                   sender(),
                                   m_session.clock().today()};
    OfferLetterParts parts(coverage, request.takenOut);
    parts.always(QStringLiteral("name"));
    parts.always(QStringLiteral("purpose"));
    decideList(parts, QStringLiteral("promised"), planKind, letter.promised);
    decideList(parts, QStringLiteral("wishes"), citizensWishesKind, letter.wishes);
    const Problems found = checkFreeText(letter, *citizen, letter.date);
    if (found.hasErrors()) {
        return invalid(found);
    }
    Result<LetterDraft> draft = render(DocumentKind::MeetingInvitation, valuesOf(letter));
    if (draft) {
        addressTo(*draft, request, letter.recipient, found);
        draft->leftOut = parts.leftOut();
        draft->parts = parts.parts();
        draft->basis = to->basis;
        draft->consent = to->consent;
    }
    return draft;
}

Result<LetterDraft> Documents::minutesForCitizen(const MeetingLetterRequest& request, const Citizen& citizen) const {
    const Meeting& meeting = request.meeting;
    const CitizenMinutesLetter letter{citizen.givenName,
                                      addressOf(citizen),
                                      isDraft(meeting),
                                      meeting.day(),
                                      meeting.purpose,
                                      namesOf(request.participants, &MeetingParticipant::wasPresent, true),
                                      namesOf(request.participants, &MeetingParticipant::wasPresent, false),
                                      rowsFor(request, false),
                                      meeting.disagreement,
                                      meeting.nextOn,
                                      namesOf(request.participants, &MeetingParticipant::getsMinutes, true),
                                      sender(),
                                      m_session.clock().today()};
    return meetingLetterToCitizen(DocumentKind::CitizenMinutes, valuesOf(letter), checkFreeText(letter), request, citizen);
}

Result<LetterDraft> Documents::meetingMinutes(const MeetingLetterRequest& request) const {
    const Meeting& meeting = request.meeting;
    const Result<Citizen> citizen = citizenToWriteOf(meeting.citizen);
    if (!citizen) {
        return citizen.error();
    }
    if (request.whom.participant.isCitizen) {
        return minutesForCitizen(request, *citizen);
    }
    const Result<MeetingParty> to = partyOfMeeting(request);
    if (!to) {
        return to.error();
    }
    MeetingMinutesLetter letter;
    letter.recipient = recipientOf(request.whom);
    letter.address = request.address;
    letter.hasOnlyOwn = to->basis != SharingBasis::Covered;
    letter.isDraft = isDraft(meeting);
    letter.day = meeting.day();
    letter.decisions = rowsFor(request, letter.hasOnlyOwn);
    letter.sender = sender();
    letter.date = m_session.clock().today();
    if (!letter.hasOnlyOwn) {
        letter.initials = initialsOf(*citizen);
        letter.citizenName = citizen->fullName();
        letter.purpose = meeting.purpose;
        letter.present = namesOf(request.participants, &MeetingParticipant::wasPresent, true);
        letter.absent = namesOf(request.participants, &MeetingParticipant::wasPresent, false);
        letter.disagreement = meeting.disagreement;
        letter.nextOn = meeting.nextOn;
        letter.receivers = namesOf(request.participants, &MeetingParticipant::getsMinutes, true);
    }
    const Problems found = checkFreeText(letter, *citizen, letter.date);
    if (found.hasErrors()) {
        return invalid(found);
    }
    Result<LetterDraft> draft = render(DocumentKind::MeetingMinutes, valuesOf(letter));
    if (draft) {
        addressTo(*draft, request, letter.recipient, found);
        draft->parts = letter.hasOnlyOwn ? QList<LetterPart>{{QStringLiteral("own_decisions"), LetterPartState::Always}}
                                         : QList<LetterPart>{{QStringLiteral("name"), LetterPartState::Always},
                                                             {QStringLiteral("decisions"), LetterPartState::Always}};
        draft->basis = to->basis;
        draft->consent = to->consent;
    }
    return draft;
}

} // namespace brobygger
