// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures/run_chart_reading.h"

#include "core/evaluation/figures/periods.h"
#include "core/statistics/series/runchart.h"

#include <algorithm>

namespace brobygger {

namespace {
/// How many months lie between two first days of months, both included.
int monthsBetween(QDate from, QDate to) { return (to.year() - from.year()) * 12 + to.month() - from.month() + 1; }

/// The points that lie in a baseline.
struct BaselinePoints {
    Series values;
    int months = 0;
};

BaselinePoints pointsIn(const SeriesFigure& series, const EvaluationRecords::Baseline& baseline) {
    BaselinePoints found;
    for (const SeriesPoint& point : series.points) {
        const auto at = periodOfId(point.x);
        const bool isIn = at && at->first >= baseline.from && at->first.addMonths(at->months - 1) <= baseline.to;
        if (isIn && !point.isPartial) { // half a month is not the month that was chosen
            found.values.push_back(point.value);
            found.months += at->months;
        }
    }
    return found;
}

/// The baseline of a series as it is read: used where all its months are there and one of them has a value.
SeriesBaseline baselineOf(const SeriesFigure& series, const EvaluationRecords::Baseline& baseline) {
    const BaselinePoints points = pointsIn(series, baseline);
    SeriesBaseline read{baseline.from, baseline.to, {}, baseline.reason};
    if (points.months == monthsBetween(baseline.from, baseline.to)) {
        read.median = median(points.values);
    }
    return read;
}
} // namespace

bool isReadAsRunChart(const SeriesFigure& series) {
    return series.kind == SeriesKind::Shares || series.kind == SeriesKind::Counts;
}

Series runChartValues(const SeriesFigure& series) {
    Series values;
    for (const SeriesPoint& point : series.points) {
        if (series.kind != SeriesKind::Counts || !point.isPartial) {
            values.push_back(point.value);
        }
    }
    return values;
}

void readAsRunChart(SeriesFigure& series, const std::vector<EvaluationRecords::Baseline>& baselines) {
    if (!isReadAsRunChart(series)) {
        return;
    }
    const auto kept = std::find_if(baselines.rbegin(), baselines.rend(),
                                   [&series](const auto& baseline) { return baseline.series == series.id; });
    series.baseline = kept == baselines.rend() ? std::nullopt : std::optional(baselineOf(series, *kept));
    const bool isFixed = series.baseline && series.baseline->median;
    const Series values = runChartValues(series);
    const RunChart reading = isFixed ? runsAround(values, *series.baseline->median) : runChart(values);
    series.centre = reading.centre;
    series.signal = reading.status == RunChartStatus::Judged ? std::optional(reading.signal) : std::nullopt;
}

} // namespace brobygger
