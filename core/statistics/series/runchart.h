// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/interval.h"

namespace brobygger {

/// What a run chart can say: a signal is only worth reading when the status is Judged.
enum class RunChartStatus {
    NoPoints,    ///< every period is empty
    AllOnCentre, ///< no point lies beside the median: no run, no crossing
    TooFew,      ///< fewer than ten useful points: show the line, write "too few points to judge"
    Judged,
};

/// A run chart read by the Anhøj rules (Anhøj & Olesen, PLoS One 2014, e113825). Points exactly on the median
/// and empty periods are left out; n is what remains. It is a signal when the longest run on one side exceeds
/// round(log2 n) + 3, or when the line crosses the median fewer times than the 5 % quantile of Bin(n − 1, ½).
struct RunChart {
    RunChartStatus status = RunChartStatus::NoPoints;
    int points = 0;               ///< periods with a figure
    int useful = 0;               ///< of these, beside the centre
    std::optional<double> centre; ///< the median of the baseline; none without points
    std::optional<int> longestRun;
    std::optional<int> longestRunMax; ///< more than this is a signal
    std::optional<int> crossings;
    std::optional<int> crossingsMin; ///< fewer than this is a signal
    bool signal = false;             ///< the bare rule, also below ten useful points
};

/// Reads a series. With `baselinePeriods` the median is that of the first so many periods, empty ones
/// included.
RunChart runChart(const Series& values, std::optional<int> baselinePeriods = {});

/// The same rules around a given centre, as under a control chart whose centre is a mean.
RunChart runsAround(const Series& values, double centre);

/// The two limits for n useful points; n is at least 1.
int longestRunLimit(int useful);
int crossingsLimit(int useful);

/// The median of the figures that are there; nothing when none is.
std::optional<double> median(const Series& values);

} // namespace brobygger
