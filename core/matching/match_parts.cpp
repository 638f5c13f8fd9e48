// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/match_parts.h"

#include "core/matching/match_conditions.h"

#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {

/// The part of a weight that a share from 0 to 1 gives, in whole points.
int share(int weight, double portion) { return static_cast<int>(std::lround(weight * std::clamp(portion, 0.0, 1.0))); }

int half(int weight) { return weight / 2; }

int needPoints(const OfferTraits& offer, const CitizenTraits& citizen, int weight) {
    switch (needFit(offer, citizen)) {
    case NeedFit::Unasked:
    case NeedFit::None: return 0;
    case NeedFit::Served: return weight * 3 / 4;
    case NeedFit::Category: break;
    }
    return weight;
}

int timesPoints(const OfferTraits& offer, const CitizenTraits& citizen, int weight) {
    if (!citizen.times || offer.sessions.isEmpty()) {
        return half(weight);
    }
    return meetsWhenFree(offer, *citizen.times) ? weight : 0;
}

int distancePoints(const CitizenTraits& citizen, const MatchSettings& settings, std::optional<double> distanceKm, int weight) {
    if (!distanceKm) {
        return half(weight);
    }
    const double limit = distanceLimitKm(citizen, settings).value_or(settings.farKm);
    return limit > 0 ? share(weight, 1.0 - *distanceKm / limit) : 0;
}

int placesPoints(const OfferTraits& offer, const MatchSettings& settings, QDate today, int weight) {
    const std::optional<int> free = knownFreePlaces(offer, settings, today);
    if (!free) {
        return half(weight);
    }
    return *free > 0 ? weight : 0;
}

int freshnessPoints(const OfferTraits& offer, const MatchSettings& settings, QDate today, int weight) {
    if (!offer.checkedOn.isValid()) {
        return 0;
    }
    const auto age = static_cast<double>(offer.checkedOn.daysTo(today));
    const double span = std::max(1, settings.staleDays - settings.freshDays);
    return share(weight, (settings.staleDays - age) / span);
}

int attendancePoints(const OfferTraits& offer, const MatchSettings& settings, int weight) {
    if (!attendanceMayBeShown(offer.attendanceKept, offer.attendanceTotal, settings.smallCell)) {
        return half(weight);
    }
    return share(weight, static_cast<double>(offer.attendanceKept) / offer.attendanceTotal);
}

int feePoints(const OfferTraits& offer, const MatchSettings& settings, int weight) {
    if (!offer.fee) {
        return half(weight);
    }
    return share(weight, 1.0 - static_cast<double>(offer.fee->minor) / static_cast<double>(settings.dearMinor));
}

} // namespace

NeedFit needFit(const OfferTraits& offer, const CitizenTraits& citizen) {
    if (citizen.needs.isEmpty()) {
        return NeedFit::Unasked;
    }
    if (citizen.needs.contains(offer.category)) {
        return NeedFit::Category;
    }
    const bool served =
        std::any_of(citizen.needs.begin(), citizen.needs.end(), [&offer](const QString& need) { return serves(offer, need); });
    return served ? NeedFit::Served : NeedFit::None;
}

std::array<int, partCount> scoreParts(const OfferTraits& offer, const CitizenTraits& citizen, const MatchSettings& settings,
                                      std::optional<double> distanceKm, QDate today) {
    const MatchWeights& weights = settings.weights;
    return {needPoints(offer, citizen, weights.of(PartId::Need)),
            timesPoints(offer, citizen, weights.of(PartId::Times)),
            distancePoints(citizen, settings, distanceKm, weights.of(PartId::Distance)),
            placesPoints(offer, settings, today, weights.of(PartId::Places)),
            freshnessPoints(offer, settings, today, weights.of(PartId::Freshness)),
            attendancePoints(offer, settings, weights.of(PartId::Attendance)),
            feePoints(offer, settings, weights.of(PartId::Fee))};
}

} // namespace brobygger
