// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course.h"

namespace brobygger {

enum class OutgoingState {
    Draft,
    Sent,
    Accepted,
    Started,
    Completed,
    DeclinedByOffer,
    CancelledByCitizen,
    NoReply,
};

/// What the offer said. It keeps its day (answeredOn) whatever becomes of the referral later.
enum class OfferAnswer { None, Yes, No };

struct Offer;
using OfferId = Id<Offer>;
struct OutgoingReferral;
using OutgoingReferralId = Id<OutgoingReferral>;

/// A citizen is referred on to an offer. Wish, practical needs and companion are the citizen's own words and go into the
/// letter; the rest stays here.
struct OutgoingReferral {
    OutgoingReferralId id;
    CitizenId citizen;
    CourseId course;
    OfferId offer;
    OutgoingState state = OutgoingState::Draft;
    QString wish;
    QString practical;
    QString companion;
    std::optional<int> score; ///< of the match it was chosen from
    QString directReason;     ///< why it was chosen against a failed condition
    QString endReason;        ///< code decline_reason
    QDate parkedUntil;        ///< not proposed again before
    bool isOutUntilReassessed = false;
    QDate draftedOn;
    QDate sentOn;
    QString sentVia;    ///< code channel
    QString sentReason; ///< why it was sent without a letter, or without consent or legal basis
    QDate answeredOn;
    OfferAnswer answer = OfferAnswer::None;
    QDate startedOn;
    QDate endedOn;
    QString handedOverTo; ///< who follows it since the course was closed; empty: we do

    bool operator==(const OutgoingReferral&) const = default;
};

/// A line of a list.
struct OutgoingRow {
    OutgoingReferral referral;
    QString citizenName;
    QString offerName;
    QString offerPhone;
};

/// Which lines are asked for. The dead and the moved, and what others have taken over, are only in All.
enum class OutgoingView { Drafts, WaitingForReply, Open, All };

/// The stored text: draft, sent, accepted …
QString toCode(OutgoingState state);
OutgoingState outgoingStateFromCode(const QString& code);
/// The word on the screen.
QString outgoingStateLabel(OutgoingState state);

/// The stored text: yes, no; empty for none.
QString toCode(OfferAnswer answer);
OfferAnswer offerAnswerFromCode(const QString& code);

} // namespace brobygger
