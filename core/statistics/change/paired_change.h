// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/change/wilcoxon.h"
#include "core/statistics/interval.h"

namespace brobygger {

/// What can be said about a group measured before and after.
enum class PairedStatus {
    Ok,
    NoPairs,            ///< nobody has both measurements: no statistics
    OnePair,            ///< show the change, no test
    ConstantDifference, ///< everybody changed by the same: mean change, no t-test
    NoChange,           ///< no change in anybody: no p-value
};

/// Effect sizes of paired differences; standardised, without unit.
struct EffectSizes {
    double dz = 0;                    ///< d̄/s of the differences, which is also the standardised response mean
    double hedgesG = 0;               ///< J·dz with J = Γ(df/2)/(√(df/2)·Γ((df−1)/2)); 0 for two pairs
    double hedgesGApproximate = 0;    ///< with J ≈ 1 − 3/(4df − 1)
    std::optional<Interval> interval; ///< 95 % of dz by the noncentral t; none below three pairs
};

/// Student's t-test of the mean difference.
struct PairedTest {
    double t = 0;
    int degrees = 0;
    double p = 1;
    Interval interval; ///< 95 % of the mean difference, in the measure's unit
};

/// A before-and-after comparison. A difference is after − before; pairs with a missing side are dropped and
/// counted; p-values are two-sided. Below three pairs an effect size is better not shown.
struct PairedChange {
    PairedStatus status = PairedStatus::NoPairs;
    int pairs = 0;
    int dropped = 0;
    std::optional<double> meanBefore;
    std::optional<double> meanAfter;
    std::optional<double> meanDifference;
    int up = 0;
    int same = 0;
    int down = 0;
    std::optional<double> deviationOfDifference;
    std::optional<double> deviationBefore;
    std::optional<PairedTest> test;
    std::optional<EffectSizes> effect;
    std::optional<double> effectOnBaseline; ///< mean difference / standard deviation before
    Wilcoxon wilcoxon;
};

/// Compares the two sides person by person; both have the same length (the shorter one counts).
PairedChange pairedChange(const Series& before, const Series& after);

} // namespace brobygger
