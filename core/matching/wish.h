// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time/week_times.h"
#include "core/base/values/money.h"
#include "core/citizens/citizen.h"

#include <QStringList>
#include <optional>

namespace brobygger {

/// What a citizen would like and what must be so for them to come: what the matcher asks. One per citizen;
/// what was never asked is empty and no limit.
struct CitizenWish {
    CitizenId citizen;
    QString words;     ///< in the citizen's own words; goes into the letter
    QStringList needs; ///< ids of resources/vocabularies/categories.json
    std::optional<WeekTimes> ownTimes;
    std::optional<double> maxDistanceKm;
    std::optional<Money> maxFee; ///< each time
    QString transport;           ///< code travel_mode: drives, public, walks, lift; empty: not asked
    std::optional<bool> needsCompanion;
    std::optional<bool> needsWheelchair;

    bool operator==(const CitizenWish&) const = default;
};

} // namespace brobygger
