// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/interval.h"

#include <array>

namespace brobygger {

/// Did those with the offer change more than those without? In three forms, by what is known. With fewer than
/// two persons in a group there is an estimate but no interval.

/// The same persons before and after: Welch's t-test on the change scores.
struct PanelDifference {
    std::optional<double> estimate; ///< mean change with − mean change without
    struct Test {
        double error = 0; ///< Welch
        double degrees = 0;
        Interval interval;
        double p = 1;
    };
    std::optional<Test> test;
    std::optional<double> pooledError; ///< as a regression with interaction gives it
    std::optional<int> pooledDegrees;
};

/// Pairs with a missing side are left out.
PanelDifference panelDifference(const Series& treatedBefore, const Series& treatedAfter, const Series& controlBefore,
                                const Series& controlAfter);

/// Four groups, always in the order treated before, treated after, control before, control after.
struct CellSummary {
    std::optional<double> mean;
    std::optional<double> deviation;
    int count = 0;
};

struct SummaryDifference {
    std::optional<double> estimate;
    struct Test {
        double error = 0;  ///< √Σ s²/n
        Interval interval; ///< normal
        double p = 1;
    };
    std::optional<Test> test;
};

SummaryDifference summaryDifference(const std::array<CellSummary, 4>& cells);

/// Counts over exposure: the ratio of the two rate ratios.
struct RatioOfRatios {
    std::optional<double> ratio;    ///< infinite when a rate it divides by is 0; none for 0/0
    std::optional<double> logError; ///< √Σ 1/x; none when a count is 0
    std::optional<Interval> interval;
    std::optional<double> p;
};

struct CellCount {
    int events = 0;
    double exposure = 0;
};

RatioOfRatios ratioOfRatios(const std::array<CellCount, 4>& cells);

} // namespace brobygger
