// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/outside_series.h"

#include "core/evaluation/figures/periods.h"
#include "core/evaluation/figures/run_chart_reading.h"

#include <algorithm>

namespace brobygger {

namespace {
void addCounted(Counted& sum, const Counted& more) {
    if (sum.unit == CountedUnit::Nothing) {
        sum.unit = more.unit;
    }
    sum.rows.insert(sum.rows.end(), more.rows.begin(), more.rows.end());
    sum.amounts.insert(sum.amounts.end(), more.amounts.begin(), more.amounts.end());
}

void addTo(std::optional<double>& sum, const std::optional<double>& more) {
    if (more) {
        sum = sum.value_or(0) + *more;
    }
}

/// A share is that of the sums; a count that is its own numerator stays so.
std::optional<double> valueOfQuarter(const SeriesPoint& quarter, bool isCount) {
    if (isCount || !quarter.denominator) {
        return quarter.numerator;
    }
    return *quarter.denominator > 0 && quarter.numerator ? std::optional(*quarter.numerator / *quarter.denominator)
                                                         : std::nullopt;
}

void joinMonths(SeriesFigure& series, std::vector<FigureSource>& sources) {
    QList<SeriesPoint> quarters;
    std::vector<FigureSource> joined;
    for (qsizetype at = 0; at < series.points.size(); ++at) {
        const SeriesPoint& month = series.points[at];
        const QString quarter = quarterOfMonth(month.x);
        if (quarters.isEmpty() || quarters.last().x != quarter) {
            SeriesPoint point;
            point.x = quarter;
            quarters.append(point);
            joined.emplace_back();
        }
        SeriesPoint& into = quarters.last();
        addTo(into.numerator, month.numerator);
        addTo(into.denominator, month.denominator);
        into.isPartial = into.isPartial || month.isPartial;
        if (static_cast<size_t>(at) < sources.size()) {
            addCounted(joined.back().part, sources[static_cast<size_t>(at)].part);
            addCounted(joined.back().whole, sources[static_cast<size_t>(at)].whole);
        }
        into.value = valueOfQuarter(into, series.kind == SeriesKind::Counts);
    }
    series.points = quarters;
    sources = std::move(joined);
}
} // namespace

void makeSeriesForOutside(Evaluation& evaluation, FigureSources& sources) {
    for (SeriesFigure& series : evaluation.series) {
        if (series.kind == SeriesKind::Curve && !series.points.isEmpty()) {
            series.points.clear();
            sources.points.remove(series.id);
            evaluation.hidden.append({series.id, "hidden.curve"});
        } else if (isReadAsRunChart(series) && !series.points.isEmpty() && !quarterOfMonth(series.points.first().x).isEmpty()) {
            joinMonths(series, sources.points[series.id]);
        }
    }
}

void readSeriesForOutside(Evaluation& evaluation, const std::vector<EvaluationRecords::Baseline>& baselines) {
    for (SeriesFigure& series : evaluation.series) {
        const bool isAnyHidden = std::any_of(series.points.cbegin(), series.points.cend(),
                                             [](const SeriesPoint& point) { return point.suppressed; });
        if (isAnyHidden) { // never a median of the shown points only
            series.centre.reset();
            series.signal.reset();
            series.baseline.reset();
        } else {
            readAsRunChart(series, baselines);
        }
        if (series.baseline) {
            series.baseline->reason.clear(); // free text never leaves the house
        }
    }
}

} // namespace brobygger
