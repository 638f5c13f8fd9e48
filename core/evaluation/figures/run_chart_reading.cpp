// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures/run_chart_reading.h"

#include "core/statistics/series/runchart.h"

namespace brobygger {

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

void readAsRunChart(SeriesFigure& series) {
    if (!isReadAsRunChart(series)) {
        return;
    }
    const RunChart reading = runChart(runChartValues(series));
    series.centre = reading.centre;
    series.signal = reading.status == RunChartStatus::Judged ? std::optional(reading.signal) : std::nullopt;
}

} // namespace brobygger
