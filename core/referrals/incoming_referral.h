// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course.h"
#include "core/partners/partner.h"

namespace brobygger {

enum class IncomingState { Open, Closed };

struct Volunteer;
using VolunteerId = Id<Volunteer>;
struct IncomingReferral;
using IncomingReferralId = Id<IncomingReferral>;

/// Somebody asked the project to take contact to a citizen: a doctor, a caseworker, the citizen. The clock to first
/// contact runs from the day it was received.
struct IncomingReferral {
    IncomingReferralId id;
    CitizenId citizen;
    CourseId course;
    QString source; ///< code referral_source
    PartnerId partner;
    PartnerPersonId person;
    QDate receivedOn;
    QString reason;
    std::optional<bool> citizenIsInformed; ///< nothing: not told
    QDate firstContactOn;                  ///< the clock stops here
    QDate answeredOn;
    QString answeredVia; ///< code channel
    IncomingState state = IncomingState::Open;
    VolunteerId volunteer = {}; ///< who told of the citizen, where it was a volunteer of the file

    bool operator==(const IncomingReferral&) const = default;
};

/// What the form for a new referral holds: person first, then who asks and why.
struct IncomingDraft {
    IncomingReferral referral; ///< `citizen` invalid: `newCitizen` is registered
    std::optional<Citizen> newCitizen;
    std::optional<Partner> newPartner; ///< a clinic that is not in the list yet
    QString newPerson;                 ///< a doctor who is not in the list yet
};

/// A line of the inbox.
struct IncomingRow {
    IncomingReferral referral;
    QString citizenName;
    QString citizenPhone;
    SafeContact safeContact;
    QString partnerName;
    QString personName; ///< of the partner, or of the volunteer who told of the citizen
    int attempts = 0;   ///< failed attempts since it was received
};

/// Which lines of the inbox are asked for. The dead and the moved are only in All.
enum class IncomingView { Waiting, Open, Unanswered, All };

/// The stored text: open, closed.
QString toCode(IncomingState state);
IncomingState incomingStateFromCode(const QString& code);

} // namespace brobygger
