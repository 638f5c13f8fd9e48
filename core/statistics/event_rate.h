// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/interval.h"

namespace brobygger {

/// Events over exposure, for instance visits to A&E per person-year. No value without exposure.
struct EventRate {
    double rate = 0;
    Interval interval; ///< exact 95 % (Garwood): χ²(.025, 2x)/2T (0 when x = 0) to χ²(.975, 2x + 2)/2T
};

std::optional<EventRate> eventRate(int events, double exposure);

/// Two rates compared, second over first.
struct EventCount {
    int events = 0;
    double exposure = 0;
};

/// The exact conditional comparison: Clopper–Pearson on x₁/(x₁ + x₂), carried over to π·T₂/((1 − π)·T₁). When
/// nothing happened in either period the ratio cannot be computed and the interval says nothing (0 to
/// infinity).
struct RateRatio {
    std::optional<double> ratio; ///< infinite when only the first period is without events
    Interval interval;
    double p = 1; ///< binomial test, two-sided: the sum of all outcomes no likelier than the one seen
};

/// Nothing when an exposure is not positive.
std::optional<RateRatio> rateRatio(const EventCount& after, const EventCount& before);

} // namespace brobygger
