// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/interval.h"

#include <span>

namespace brobygger {

/// What two judges said of the same person: the number of a category each.
struct JudgedTwice {
    int first = 0;
    int second = 0;
};

/// Fewer pairs give no interval of their agreement.
inline constexpr int fewestJudgedTwice = 10;

/// How far two judges agree beyond what chance alone would give (Cohen, Educ Psychol Meas 1960;20:37): κ = (pₒ − pₑ)/(1 − pₑ).
struct Agreement {
    std::optional<double> kappa; ///< −1 to 1; none without pairs, and where both say the same one thing of all (pₑ = 1)
    std::optional<Interval> interval; ///< 95 %, κ ± z·√(pₒ(1 − pₒ)/(n(1 − pₑ)²)); none below ten pairs
};

Agreement agreementOf(std::span<const JudgedTwice> pairs);

} // namespace brobygger
