// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/matching_rules.h"

#include "core/matching/match_conditions.h"
#include "core/matching/match_parts.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace brobygger {

namespace {

Eligible eligibleBy(const std::array<ConditionState, conditionCount>& conditions) {
    if (std::find(conditions.begin(), conditions.end(), ConditionState::NotMet) != conditions.end()) {
        return Eligible::No;
    }
    const bool unknown = std::find(conditions.begin(), conditions.end(), ConditionState::Unknown) != conditions.end();
    return unknown ? Eligible::Unknown : Eligible::Yes;
}

/// What nobody can change for a citizen.
bool isFixed(ConditionId id) {
    switch (id) {
    case ConditionId::Need:
    case ConditionId::Active:
    case ConditionId::Agreement:
    case ConditionId::Age:
    case ConditionId::Sex:
    case ConditionId::Residence: return true;
    default: return false;
    }
}

constexpr const char* conditionWords[] = {"need",   "active", "agreement", "parked", "age",       "sex",        "residence",
                                          "places", "fee",    "distance",  "times",  "companion", "wheelchair", "language"};
constexpr const char* partWords[] = {"need", "times", "distance", "places", "freshness", "attendance", "fee"};

} // namespace

Match matchOffer(const OfferTraits& offer, const CitizenTraits& citizen, const MatchSettings& settings, QDate today) {
    Match match;
    if (offer.position && citizen.position) {
        match.distanceKm = distanceKm(*offer.position, *citizen.position);
    }
    match.conditions = judgeConditions(offer, citizen, settings, match.distanceKm, today);
    match.parts = scoreParts(offer, citizen, settings, match.distanceKm, today);
    match.eligible = eligibleBy(match.conditions);
    match.score = std::accumulate(match.parts.begin(), match.parts.end(), 0);
    return match;
}

QList<Match> rankOffers(const QList<OfferTraits>& offers, const CitizenTraits& citizen, const MatchSettings& settings,
                        QDate today) {
    QList<Match> matches;
    matches.reserve(offers.size());
    for (qsizetype i = 0; i < offers.size(); ++i) {
        matches.append(matchOffer(offers.at(i), citizen, settings, today));
        matches.last().offer = i;
    }
    const auto before = [&offers](const Match& a, const Match& b) {
        if (a.eligible != b.eligible) {
            return a.eligible < b.eligible;
        }
        const bool aServes = a.state(ConditionId::Need) != ConditionState::NotMet;
        if (aServes != (b.state(ConditionId::Need) != ConditionState::NotMet)) {
            return aServes;
        }
        if (a.score != b.score) {
            return a.score > b.score;
        }
        constexpr double nowhere = std::numeric_limits<double>::max();
        const double distanceA = a.distanceKm.value_or(nowhere);
        const double distanceB = b.distanceKm.value_or(nowhere);
        return distanceA != distanceB ? distanceA < distanceB : offers.at(a.offer).id < offers.at(b.offer).id;
    };
    std::sort(matches.begin(), matches.end(), before);
    return matches;
}

QList<ConditionId> wouldChange(const Match& match) {
    QList<ConditionId> changes;
    for (std::size_t i = 0; i < conditionCount; ++i) {
        if (match.conditions[i] != ConditionState::NotMet) {
            continue;
        }
        const auto id = static_cast<ConditionId>(i);
        if (isFixed(id)) {
            return {};
        }
        changes.append(id);
    }
    return changes;
}

bool serves(const OfferTraits& offer, const QString& need) {
    return need == offer.category || offer.needsServed.contains(need);
}

QStringList unservedNeeds(const QList<OfferTraits>& offers, const CitizenTraits& citizen) {
    QStringList unserved = citizen.needs;
    for (const OfferTraits& offer : offers) {
        if (offer.active) {
            unserved.removeIf([&offer](const QString& need) { return serves(offer, need); });
        }
    }
    return unserved;
}

QList<Obstacle> obstacles(const QList<Match>& matches) {
    QList<Obstacle> found;
    for (std::size_t i = 0; i < conditionCount; ++i) {
        const auto count = std::count_if(matches.begin(), matches.end(),
                                         [i](const Match& match) { return match.conditions[i] == ConditionState::NotMet; });
        if (count > 0) {
            found.append({static_cast<ConditionId>(i), static_cast<int>(count)});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Obstacle& a, const Obstacle& b) { return a.offers > b.offers; });
    return found;
}

bool attendanceMayBeShown(int kept, int total, int smallCell) {
    const int missed = total - kept;
    const auto small = [smallCell](int count) { return count > 0 && count < smallCell; };
    return total > 0 && kept >= 0 && missed >= 0 && !small(total) && !small(kept) && !small(missed);
}

QString conditionIdText(ConditionId id) { return QLatin1String(conditionWords[static_cast<std::size_t>(id)]); }

QString partIdText(PartId id) { return QLatin1String(partWords[static_cast<std::size_t>(id)]); }

QString eligibleText(Eligible eligible) {
    switch (eligible) {
    case Eligible::Yes: return QStringLiteral("yes");
    case Eligible::No: return QStringLiteral("no");
    case Eligible::Unknown: break;
    }
    return QStringLiteral("unknown");
}

} // namespace brobygger
