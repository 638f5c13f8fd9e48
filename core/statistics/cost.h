// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/interval.h"

namespace brobygger {

/// What the courses cost and gave, in one currency unit throughout (kroner on the screen). Prices are the
/// user's input with year and source; nothing is assumed here. A figure without a base is empty.

struct CostInput {
    int started = 0;
    int completed = 0;
    double perCourse = 0; ///< price of one started course
    double fixed = 0;     ///< paid whatever the number
    double benefit = 0;   ///< what was saved or gained; a claim needs a source beside it
};

struct CostFigures {
    double total = 0; ///< started · perCourse + fixed
    std::optional<double> perStarted;
    std::optional<double> perCompleted;
    std::optional<double> benefitCostRatio; ///< benefit / cost: "6 pounds back per pound" is 6
    double netBenefit = 0;
    std::optional<double> returnPercent; ///< 100 · (benefit − cost) / cost
};

CostFigures costFigures(const CostInput& input);

/// Cost per citizen and month before and after.
struct PerCapitaInput {
    double totalBefore = 0;
    double totalAfter = 0;
    int citizens = 0;
    double monthsBefore = 0;
    double monthsAfter = 0;
};

struct PerCapita {
    std::optional<double> before;
    std::optional<double> after;
    std::optional<double> changePercent; ///< of the monthly means; none when the first is 0
};

PerCapita perCapitaCost(const PerCapitaInput& input);

/// Σ cf_t/(1 + r)^t with the first amount at t = 0. Nothing when the rate is −100 % or less.
/// The Danish Ministry of Finance (7 January 2021) uses 3.5 % for years 0–35 and 2.5 % for years 36–70.
std::optional<double> netPresentValue(const std::vector<double>& cashFlow, double rate);

/// Quality-adjusted life years: the area under the utility curve by trapezoids. `years` rise. Nothing with
/// fewer than two points, with a missing utility, or when the years do not rise.
std::optional<double> qualityAdjustedYears(const std::vector<double>& years, const Series& utility);

} // namespace brobygger
