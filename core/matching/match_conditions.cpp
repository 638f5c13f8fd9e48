// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/match_conditions.h"

#include "core/matching/match_parts.h"

#include <algorithm>

namespace brobygger {

namespace {

ConditionState stateOf(bool met) { return met ? ConditionState::Met : ConditionState::NotMet; }

ConditionState stateOf(std::optional<bool> answer) { return answer ? stateOf(*answer) : ConditionState::Unknown; }

/// Other wishes stay wishes; but an offer that is for none of them is not what was asked for.
ConditionState need(const OfferTraits& offer, const CitizenTraits& citizen) {
    if (offer.category.isEmpty() && offer.needsServed.isEmpty() && !citizen.needs.isEmpty()) {
        return ConditionState::Unknown;
    }
    return stateOf(needFit(offer, citizen) != NeedFit::None);
}

ConditionState agreement(const OfferTraits& offer, QDate today) {
    const bool begun = !offer.agreementFrom || *offer.agreementFrom <= today;
    const bool lasts = !offer.agreementTo || today <= *offer.agreementTo;
    return stateOf(begun && lasts);
}

ConditionState parked(const OfferTraits& offer, QDate today) {
    return stateOf(!offer.parkedOpen && !(offer.parkedUntil.isValid() && today < offer.parkedUntil));
}

ConditionState age(const OfferTraits& offer, const CitizenTraits& citizen) {
    if (!offer.minAge && !offer.maxAge) {
        return ConditionState::Met;
    }
    if (!citizen.age) {
        return ConditionState::Unknown;
    }
    return stateOf((!offer.minAge || *offer.minAge <= *citizen.age) && (!offer.maxAge || *citizen.age <= *offer.maxAge));
}

ConditionState sex(const OfferTraits& offer, const CitizenTraits& citizen) {
    if (offer.sexLimit == SexLimit::None) {
        return ConditionState::Met;
    }
    if (citizen.sex == Sex::Unknown) {
        return ConditionState::Unknown;
    }
    return stateOf(citizen.sex == (offer.sexLimit == SexLimit::Women ? Sex::Female : Sex::Male));
}

ConditionState residence(const OfferTraits& offer, const CitizenTraits& citizen) {
    if (offer.municipalities.isEmpty()) {
        return ConditionState::Met;
    }
    return citizen.municipality.isEmpty() ? ConditionState::Unknown
                                          : stateOf(offer.municipalities.contains(citizen.municipality));
}

/// A place with neither a capacity nor a count of free places is a drop-in: no limit is stated.
ConditionState places(const OfferTraits& offer, const MatchSettings& settings, QDate today) {
    if (!offer.capacity && !offer.freePlaces) {
        return ConditionState::Met;
    }
    const std::optional<int> free = knownFreePlaces(offer, settings, today);
    return free ? stateOf(*free > 0) : ConditionState::Unknown;
}

ConditionState fee(const OfferTraits& offer, const CitizenTraits& citizen) {
    if (!citizen.maxFee) {
        return ConditionState::Met;
    }
    return offer.fee ? stateOf(*offer.fee <= *citizen.maxFee) : ConditionState::Unknown;
}

ConditionState distance(const CitizenTraits& citizen, const MatchSettings& settings, std::optional<double> distanceKm) {
    const std::optional<double> limit = distanceLimitKm(citizen, settings);
    if (!limit) {
        return ConditionState::Met;
    }
    return distanceKm ? stateOf(*distanceKm <= *limit) : ConditionState::Unknown;
}

ConditionState times(const OfferTraits& offer, const CitizenTraits& citizen) {
    if (!citizen.times) {
        return ConditionState::Met;
    }
    if (offer.sessions.isEmpty()) {
        return ConditionState::Unknown;
    }
    return stateOf(meetsWhenFree(offer, *citizen.times));
}

/// Nobody found is not met whatever the offer says; otherwise it is the offer's answer.
ConditionState companion(const OfferTraits& offer, const CitizenTraits& citizen) {
    if (!citizen.needsCompanion) {
        return ConditionState::Met;
    }
    if (!citizen.companionFound.value_or(true)) {
        return ConditionState::NotMet;
    }
    return stateOf(offer.companionWelcome);
}

ConditionState wheelchair(const OfferTraits& offer, const CitizenTraits& citizen) {
    return citizen.needsWheelchair ? stateOf(offer.wheelchair) : ConditionState::Met;
}

ConditionState commonLanguage(const OfferTraits& offer, const CitizenTraits& citizen) {
    if (citizen.language.isEmpty() || citizen.language == QLatin1String("da")) {
        return ConditionState::Met;
    }
    return offer.languages.isEmpty() ? ConditionState::Unknown : stateOf(offer.languages.contains(citizen.language));
}

} // namespace

std::optional<double> distanceLimitKm(const CitizenTraits& citizen, const MatchSettings& settings) {
    return citizen.maxDistanceKm ? citizen.maxDistanceKm : usualDistanceKm(citizen.transport, settings);
}

std::optional<double> usualDistanceKm(TravelMode transport, const MatchSettings& settings) {
    switch (transport) {
    case TravelMode::Walks: return settings.walkKm;
    case TravelMode::Public: return settings.publicKm;
    case TravelMode::Drives:
    case TravelMode::Lift:
    case TravelMode::Unknown: break;
    }
    return std::nullopt;
}

bool meetsWhenFree(const OfferTraits& offer, const WeekTimes& times) {
    return std::any_of(offer.sessions.begin(), offer.sessions.end(), [&times](const WeeklySession& session) {
        return times.contains(session.weekday, dayPartOf(session.start));
    });
}

std::optional<int> knownFreePlaces(const OfferTraits& offer, const MatchSettings& settings, QDate today) {
    const bool isFresh = offer.freePlacesAsOf.isValid() && offer.freePlacesAsOf.daysTo(today) <= settings.placesValidDays;
    return isFresh ? offer.freePlaces : std::nullopt;
}

std::array<ConditionState, conditionCount> judgeConditions(const OfferTraits& offer, const CitizenTraits& citizen,
                                                           const MatchSettings& settings, std::optional<double> distanceKm,
                                                           QDate today) {
    return {need(offer, citizen),       stateOf(offer.active),
            agreement(offer, today),    parked(offer, today),
            age(offer, citizen),        sex(offer, citizen),
            residence(offer, citizen),  places(offer, settings, today),
            fee(offer, citizen),        distance(citizen, settings, distanceKm),
            times(offer, citizen),      companion(offer, citizen),
            wheelchair(offer, citizen), commonLanguage(offer, citizen)};
}

} // namespace brobygger
