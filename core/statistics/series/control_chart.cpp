// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/series/control_chart.h"

#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {

/// σ_z; nothing when no two neighbouring periods can be standardised.
std::optional<double> spreadOfZ(const Series& points, const Series& errors, double centre, Limits limits) {
    constexpr double meanRangeOfTwo = 1.128; // d2 for two standard normal figures
    Series z(points.size());
    for (size_t i = 0; i < points.size(); ++i) {
        if (points[i] && errors[i] && *errors[i] > 0)
            z[i] = (*points[i] - centre) / *errors[i];
    }
    const auto range = meanMovingRange(z, limits == Limits::LaneyScreened ? RangeScreening::Once : RangeScreening::None);
    if (!range)
        return {};
    return *range / meanRangeOfTwo;
}

/// `errorOf` gives σ_i for a base; `top` is where limits are cut off above.
template <class ErrorOf>
ControlChart chartOf(const std::vector<PeriodCount>& periods, Limits kind, double top, ErrorOf errorOf) {
    ControlChart chart;
    chart.points.resize(periods.size());
    chart.limits.resize(periods.size());
    chart.outside.assign(periods.size(), false);
    double events = 0;
    double base = 0;
    for (size_t i = 0; i < periods.size(); ++i) {
        if (!(periods[i].base > 0))
            continue;
        events += periods[i].events;
        base += periods[i].base;
        chart.points[i] = periods[i].events / periods[i].base;
    }
    if (!(base > 0))
        return chart;
    const double centre = events / base;
    chart.centre = centre;
    Series errors(periods.size());
    for (size_t i = 0; i < periods.size(); ++i) {
        if (chart.points[i])
            errors[i] = errorOf(centre, periods[i].base);
    }
    const std::optional<double> widening =
        kind == Limits::Plain ? std::optional<double>(1) : spreadOfZ(chart.points, errors, centre, kind);
    if (kind != Limits::Plain)
        chart.spread = widening;
    for (size_t i = 0; i < periods.size(); ++i) {
        if (!errors[i] || !widening)
            continue;
        const double reach = 3 * *errors[i] * *widening;
        chart.limits[i] = Interval{std::max(0.0, centre - reach), std::min(top, centre + reach)};
        chart.outside[i] = *chart.points[i] < chart.limits[i]->low || *chart.points[i] > chart.limits[i]->high;
    }
    chart.runs = runsAround(chart.points, centre);
    return chart;
}

} // namespace

ControlChart pChart(const std::vector<PeriodCount>& periods, Limits limits) {
    return chartOf(periods, limits, 1,
                   [](double centre, double base) { return std::sqrt(std::max(0.0, centre * (1 - centre)) / base); });
}

ControlChart uChart(const std::vector<PeriodCount>& periods, Limits limits) {
    return chartOf(periods, limits, infinite, [](double centre, double base) { return std::sqrt(centre / base); });
}

ControlChart cChart(const Series& counts) {
    std::vector<PeriodCount> periods;
    for (const auto& count : counts)
        periods.push_back({count.value_or(0), count ? 1.0 : 0.0});
    return uChart(periods);
}

} // namespace brobygger
