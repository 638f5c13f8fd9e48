// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/values/money.h"
#include "core/base/values/sex.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace brobygger {

/// One time in the week when an offer meets. A fortnightly Thursday outside the school holidays is one
/// session.
struct OfferSession {
    int weekday = 1; ///< 1 = Monday
    QTime starts = {};
    QTime ends = {};    ///< the same as `starts` when nobody said
    int everyWeeks = 1; ///< 2: every second week
    QDate firstOn = {}; ///< anchors the rhythm when not every week; invalid: not said
    bool notInSchoolHolidays = false;

    bool operator==(const OfferSession&) const = default;
};

struct Offer;
using OfferId = Id<Offer>;

/// Something one can be referred to: an association's café, a class, a municipal unit's course. What is empty
/// or nothing has not been said, which is not the same as no.
struct Offer {
    OfferId id;
    QString uuid; ///< what is exchanged with other files
    QString name;
    QString provider;
    QString category; ///< id of resources/vocabularies/categories.json
    QString purpose;
    QString targetGroup;
    QString content;
    QString street;
    QString postcode;
    QString town;
    QString parishCode;
    QString municipalityCode; ///< only for people of this municipality; empty: anybody
    QString phone;
    QString email;
    QString website;
    QString contactPerson;
    std::optional<int> minAge;
    std::optional<int> maxAge;
    Sex onlyFor = Sex::Unknown; ///< Female or Male; Unknown: anybody
    std::optional<Money> fee;   ///< each time; 0 is free
    std::optional<int> capacity;
    std::optional<int> freePlaces;
    QDate freePlacesOn;
    QString scheduleText; ///< as it was written
    QList<OfferSession> sessions;
    QString firstVisit; ///< what happens the first time
    std::optional<bool> companionWelcome;
    std::optional<bool> wheelchair;
    QString language;    ///< ISO 639 codes, comma separated; empty: not said
    bool isSoft = false; ///< soft-tilbud
    QDate agreementFrom;
    QDate agreementTo;
    QDate checkedOn;
    QString checkedBy;
    QString checkedHow;
    bool isActive = true;

    bool operator==(const Offer&) const = default;
};

} // namespace brobygger
