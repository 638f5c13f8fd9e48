// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/documents/letters/document.h"
#include "core/privacy/consent_rules.h"

#include <QStringList>

namespace brobygger {

struct ConsiderationsRequest;
using ConsiderationsRequestId = Id<ConsiderationsRequest>;
struct MeetingParticipant;
using MeetingParticipantId = Id<MeetingParticipant>;

/// As long a text as a message takes.
inline constexpr qsizetype mostCharactersInMessage = 2000;

/// Whether a part of a letter is in it, and why not.
enum class LetterPartState {
    Always,     ///< the letter makes no sense without it
    Said,       ///< may be taken out
    TakenOut,   ///< by who writes
    NotCovered, ///< the consent does not let it be said
    Empty,      ///< nothing is known
};

/// Something a letter tells about the citizen: name, contact, wish, practical, companion; of a request for considerations name,
/// person_number, sick_listed, operated, discharged, planned; of an invitation to a meeting name, purpose, promised, wishes; of
/// its minutes name, decisions, own_decisions; of a letter to a doctor or a municipal unit as its request names them.
struct LetterPart {
    QString id;
    LetterPartState state = LetterPartState::Always;

    bool operator==(const LetterPart&) const = default;
};

/// In whose words a letter is: the organisation's own, or the program's (an invalid id).
struct LetterTemplate {
    OwnTemplateId id;
    QString name; ///< empty where the organisation has chosen none
    int version = 0;
    bool isRefused = false; ///< it was chosen, but this program finds a mistake in it; the letter is the program's own

    bool operator==(const LetterTemplate&) const = default;
};

/// A letter that nobody has sent yet.
struct LetterDraft {
    DocumentKind kind = DocumentKind::OfferLetter;
    CitizenId citizen;
    OutgoingReferralId referral;
    ConsiderationsRequestId considerationsRequest; ///< that is sent with this letter
    MeetingParticipantId meetingParticipant;       ///< who gets this letter about a meeting
    QString title;
    QString recipient;
    QString html;
    QString text; ///< the same to be pasted into a message; only of kinds that may be
    LetterTemplate ownTemplate;
    QStringList missing;            ///< what is needed and empty; marked in the html
    QStringList required;           ///< those of them without which the letter does not leave
    bool lacksOrganisation = false; ///< some of the required is written in the organisation's settings
    bool lacksContact = false;      ///< some of the required is written on the citizen: how she is reached
    QStringList leftOut;            ///< kinds of information the consent does not cover and the letter therefore does not say
    QStringList cautions;           ///< sentences about words to look at again
    QList<LetterPart> parts;        ///< of a letter to others, in its order
    SharingBasis basis = SharingBasis::Covered; ///< a letter to the citizen needs none
    std::optional<Consent> consent;             ///< what a letter to others rests on
    QString nearlyNamed; ///< whom a consent names that may be this recipient in other words; only where none covers the letter
};

/// How a letter leaves.
struct LetterSending {
    QDate on;
    QString via;    ///< code channel
    QString reason; ///< needed when no consent or legal basis lets it leave

    bool operator==(const LetterSending&) const = default;
};

/// A letter that has been kept as sent, and how to take that back.
struct KeptLetter {
    DocumentId id;
    bool isReferralSent = false; ///< a draft that waited for this letter went with it
    Undo undo;
};

} // namespace brobygger
