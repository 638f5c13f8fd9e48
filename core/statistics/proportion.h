// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/interval.h"

namespace brobygger {

/// Shares x/n with 95 % intervals. Every function answers nothing when n is 0 or x lies outside 0–n: no value
/// is shown then, instead of a division by zero. Counts are persons or events, results are between 0 and 1.

/// x/n.
std::optional<double> share(int x, int n);

/// Wilson's score interval: (p̂ + z²/2n ± z√(p̂(1−p̂)/n + z²/4n²)) / (1 + z²/n).
std::optional<Interval> wilson(int x, int n);

/// The same with the continuity correction of R's prop.test: p̂ ± c/n with c = min(½, |x − n/2|).
std::optional<Interval> wilsonCorrected(int x, int n);

/// The exact interval of Clopper and Pearson, by quantiles of the beta distribution.
std::optional<Interval> clopperPearson(int x, int n);

/// The difference of two independent shares.
struct ShareDifference {
    double value = 0; ///< x1/n1 − x2/n2
    Interval interval;
    double pFisher = 1; ///< Fisher's exact test, two-sided: the sum of all tables no likelier than the one seen
};

/// Newcombe's interval (Stat Med 1998;17:873, method 10): square-and-add of the two Wilson intervals.
std::optional<ShareDifference> shareDifference(int x1, int n1, int x2, int n2);

} // namespace brobygger
