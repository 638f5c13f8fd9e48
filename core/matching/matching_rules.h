// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/values/condition_state.h"
#include "core/matching/match_traits.h"
#include "core/settings/small_cells.h"

#include <array>

namespace brobygger {

/// The conditions, in the order they are shown. All are hard: one not met makes an offer not eligible, one
/// unknown makes it unknown. What is better or worse, and not possible or impossible, is a part of the score.
enum class ConditionId {
    Need,
    Active,
    Agreement,
    Parked,
    Age,
    Sex,
    Residence,
    Places,
    Fee,
    Distance,
    Times,
    Companion,
    Wheelchair,
    Language
};
inline constexpr std::size_t conditionCount = 14;

/// The parts of the score, each 0 to its weight.
enum class PartId { Need, Times, Distance, Places, Freshness, Attendance, Fee };
inline constexpr std::size_t partCount = 7;

enum class Eligible { Yes, Unknown, No };

/// The points each part can give; the defaults add up to 100.
struct MatchWeights {
    std::array<int, partCount> points{40, 18, 16, 8, 8, 5, 5};

    int of(PartId part) const { return points[static_cast<std::size_t>(part)]; }
    bool operator==(const MatchWeights&) const = default;
};

struct MatchSettings {
    MatchWeights weights;
    double walkKm = 3;                           ///< how far somebody walks who named no distance
    double publicKm = 30;                        ///< the same by bus and train
    double farKm = 30;                           ///< where nearness stops giving points when no limit is known
    int placesValidDays = 90;                    ///< an older count of free places is unknown
    int freshDays = 90;                          ///< checked within this gives all points …
    int staleDays = 365;                         ///< … and from here none
    qint64 dearMinor = 30000;                    ///< a fee that gives no points
    int smallCell = smallCellThreshold.fallback; ///< attendance counts of 1 to one below this are not shown and not used
};

/// One offer against one citizen. Holds no text: describe() makes it for the few that are looked at.
struct Match {
    qsizetype offer = 0; ///< position in the list of offers that was ranked
    Eligible eligible = Eligible::Unknown;
    int score = 0; ///< the sum of the parts
    std::optional<double> distanceKm;
    std::array<ConditionState, conditionCount> conditions{};
    std::array<int, partCount> parts{};

    ConditionState state(ConditionId id) const { return conditions[static_cast<std::size_t>(id)]; }
    int points(PartId id) const { return parts[static_cast<std::size_t>(id)]; }
};

Match matchOffer(const OfferTraits& offer, const CitizenTraits& citizen, const MatchSettings& settings, QDate today);

/// All offers: eligible ones by score, then unknown ones, then the others, and last those that serve none of the needs;
/// equal scores by distance and id.
QList<Match> rankOffers(const QList<OfferTraits>& offers, const CitizenTraits& citizen, const MatchSettings& settings,
                        QDate today);

/// What would have to change, all of it, for a not eligible offer to fit: a lift, a companion, a free place …
/// Empty when it is eligible, and when something stands against it that nobody can change (another need, age, sex,
/// residence, closed, agreement).
QList<ConditionId> wouldChange(const Match& match);

/// Whether an offer is for this need, by its category or besides.
bool serves(const OfferTraits& offer, const QString& need);

/// The needs that no open offer serves, in the order they were wished for: there it takes something new.
QStringList unservedNeeds(const QList<OfferTraits>& offers, const CitizenTraits& citizen);

/// How many offers each condition keeps out, most first: the answer to "why is there nothing for this
/// citizen?".
struct Obstacle {
    ConditionId condition = ConditionId::Active;
    int offers = 0;
    bool operator==(const Obstacle&) const = default;
};
QList<Obstacle> obstacles(const QList<Match>& matches);

/// Whether attendance may be shown: total, kept and missed are each 0 or at least the threshold, and total is
/// not 0.
bool attendanceMayBeShown(int kept, int total, int smallCell);

/// age, times … and need, times …; yes, unknown, no: as the command line writes them.
QString conditionIdText(ConditionId id);
QString partIdText(PartId id);
QString eligibleText(Eligible eligible);

} // namespace brobygger
