// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/matching_rules.h"

namespace brobygger {

/// The conditions of one offer against one citizen, in the order of ConditionId. Used by matchOffer only; a
/// change of one rule is a change of one function here.
std::array<ConditionState, conditionCount> judgeConditions(const OfferTraits& offer, const CitizenTraits& citizen,
                                                           const MatchSettings& settings, std::optional<double> distanceKm,
                                                           QDate today);

/// How far the citizen will go: the distance they named, else what is usual for their way of travelling. Nothing when
/// neither is known.
std::optional<double> distanceLimitKm(const CitizenTraits& citizen, const MatchSettings& settings);

/// How far somebody usually goes who travels so; nothing where that sets no limit.
std::optional<double> usualDistanceKm(TravelMode transport, const MatchSettings& settings);

/// Whether a session of the offer begins when the citizen has time. Asked only where both say when.
bool meetsWhenFree(const OfferTraits& offer, const WeekTimes& times);

/// The free places, unless the count is missing or older than the settings allow.
std::optional<int> knownFreePlaces(const OfferTraits& offer, const MatchSettings& settings, QDate today);

} // namespace brobygger
