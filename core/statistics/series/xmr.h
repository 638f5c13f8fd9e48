// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/series/moving_range.h"

namespace brobygger {

enum class Better { Up, Down, Neither };

/// Why a point stands out, by the NHS rules in their order: outside the limits; seven points rising or
/// falling; two of three close to the same limit; seven points on one side of the mean.
enum class PointRule {
    CommonCause,
    AboveLimit,
    BelowLimit,
    TrendUp,
    TrendDown,
    TwoOfThreeAbove,
    TwoOfThreeBelow,
    SevenAbove,
    SevenBelow,
};

enum class PointMeaning { CommonCause, Improvement, Concern, NeutralHigh, NeutralLow };

struct XmrPoint {
    PointRule rule = PointRule::CommonCause;
    PointMeaning meaning = PointMeaning::CommonCause;
};

/// The individuals chart: mean ± factor · mean moving range. The NHS factor is 2.66; other programs use
/// 3/1.128. A constant series has no limits after screening: only the line is shown.
struct Xmr {
    int count = 0;
    std::optional<double> mean;
    std::optional<double> meanRange;
    std::optional<double> meanRangeScreened;
    std::optional<Interval> limits;                   ///< 2.66, not screened
    std::optional<Interval> limitsScreened;           ///< 2.66, screened once: the ones to show
    std::optional<Interval> limitsThreeSigma;         ///< 3/1.128, not screened
    std::optional<Interval> limitsThreeSigmaScreened; ///< 3/1.128, screened
    std::vector<std::optional<XmrPoint>> points;      ///< by the screened limits; empty in a gap
};

Xmr xmr(const Series& values, Better better);

/// What the limits promise about a target: beyond both limits it is always reached or never, inside it is hit
/// or miss.
enum class Assurance { Unknown, Passes, Fails, HitOrMiss };
Assurance assurance(const Xmr& chart, double target, Better better);

} // namespace brobygger
