// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/interval.h"

#include <span>

namespace brobygger {

/// 95 % intervals for events of which one citizen has several: the citizen is the cluster, by the ratio estimator (Cochran,
/// Sampling Techniques, 3rd ed. 1977, chapter 6) with Student's t of k − 1 degrees for k citizens. Below ten citizens there is
/// no interval: the variance is itself a guess then. A share and a rate are never held for surer than independent events.

inline constexpr int fewestClusters = 10;

/// The events of one citizen among so many that could have been: no-shows among appointments.
struct CitizenShare {
    double events = 0;
    double of = 0; ///< a citizen with 0 here is no cluster
};

/// The interval of Σ events / Σ of, on the logit scale; Wilson's of 0/k or k/k when it is 0 or 1. None below ten citizens.
std::optional<Interval> clusteredShare(std::span<const CitizenShare> citizens);

/// The same citizen in two periods, either of which may be empty.
struct CitizenShares {
    CitizenShare before;
    CitizenShare after;
};

struct ClusteredDifference {
    double value = 0; ///< share after − share before
    std::optional<Interval> interval;
};

/// The difference of two such shares in the same citizens. Nothing when either period is empty for all.
std::optional<ClusteredDifference> clusteredDifference(std::span<const CitizenShares> citizens);

/// The events of one citizen in the time that is known of them.
struct CitizenTime {
    double events = 0;
    double years = 0; ///< a citizen with 0 here is no cluster
};

/// The interval of Σ events / Σ years, on the log scale; that of Garwood from 0 when nothing happened. None below ten citizens.
std::optional<Interval> clusteredRate(std::span<const CitizenTime> citizens);

/// The same citizen in two periods.
struct CitizenTimes {
    CitizenTime before;
    CitizenTime after;
};

struct ClusteredRateRatio {
    double value = 0; ///< rate after / rate before
    std::optional<Interval> interval;
    std::optional<double> logError; ///< standard error of ln(value), where there is an interval
    int degrees = 0;                ///< of Student's t, k − 1
};

/// The ratio of two such rates in the same citizens. Nothing when a period has no time or nothing happened before; without an
/// interval when nothing happened after.
std::optional<ClusteredRateRatio> clusteredRateRatio(std::span<const CitizenTimes> citizens);

} // namespace brobygger
