// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/kinds/control_limits.h"

#include "core/statistics/series/control_chart.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr int fewestPeriods = 2;

std::vector<PeriodCount> periodCounts(const SeriesFigure& series, ControlKind kind) {
    std::vector<PeriodCount> periods;
    for (const SeriesPoint& point : series.points) {
        const bool isLeftOut = kind == ControlKind::Rates && point.isPartial;
        const double base = isLeftOut ? 0 : point.denominator.value_or(0);
        periods.push_back({point.numerator.value_or(0), base});
    }
    return periods;
}

ControlChart chartOfKind(const std::vector<PeriodCount>& periods, ControlKind kind, Limits limits) {
    return kind == ControlKind::Shares ? pChart(periods, limits) : uChart(periods, limits);
}
} // namespace

std::optional<ControlLimits> controlLimits(const SeriesFigure& series, ControlKind kind) {
    if (std::any_of(series.points.cbegin(), series.points.cend(), [](const SeriesPoint& point) { return point.suppressed; })) {
        return {};
    }
    const std::vector<PeriodCount> periods = periodCounts(series, kind);
    const ControlChart laney = chartOfKind(periods, kind, Limits::Laney);
    ControlLimits limits;
    limits.periods = static_cast<int>(std::count_if(laney.points.begin(), laney.points.end(), [](auto& p) { return !!p; }));
    if (!laney.centre || limits.periods < fewestPeriods) {
        return {};
    }
    limits.centre = *laney.centre;
    limits.spread = laney.spread;
    limits.isWidened = laney.spread.value_or(0) > 1;
    const ControlChart shown = limits.isWidened ? laney : chartOfKind(periods, kind, Limits::Plain);
    limits.values = shown.points;
    limits.limits = shown.limits;
    limits.outside = shown.outside;
    for (size_t at = 0; at < periods.size(); ++at) {
        if (limits.centre * periods[at].base < leastExpectedEvents) {
            limits.limits[at].reset();
            limits.outside[at] = false;
        }
        limits.limited += limits.limits[at] ? 1 : 0;
    }
    return limits;
}

} // namespace brobygger
