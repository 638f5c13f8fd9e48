// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/kinds/chart_flags.h"
#include "core/evaluation/exhibits/kinds/control_exhibits.h"
#include "core/evaluation/exhibits/kinds/run_chart_words.h"
#include "core/evaluation/exhibits/kinds/series_exhibits.h"
#include "core/evaluation/exhibits/kinds/series_points.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr int mostPlacesOfCurve = 120;
constexpr int daysOfWeek = 7;

bool isAllHidden(const SeriesFigure& series) {
    return std::all_of(series.points.cbegin(), series.points.cend(), [](const SeriesPoint& point) { return point.suppressed; });
}

Chart lineOfPeriods(const ExhibitMaker& maker, const SeriesFigure& series) {
    const bool areShares = series.kind == SeriesKind::Shares;
    Chart chart;
    chart.kind = ChartKind::Line;
    chart.unit = areShares ? ChartUnit::Percent : ChartUnit::Number;
    ChartSeries line;
    for (const SeriesPoint& point : series.points) {
        chart.labels.append(maker.chartLabel(periodLabelOf(maker, point), point.suppressed));
        line.values.append(point.suppressed ? std::nullopt : point.value); // a hidden one is a gap
    }
    chart.series.append(line);
    if (series.centre && !hasHiddenPoint(series)) {
        const QString median = maker.cell(series.centre, areShares ? FigureDisplay::Percent : FigureDisplay::Points, false);
        const bool isFixed = series.baseline && series.baseline->median;
        chart.lines.append({*series.centre, maker.text(isFixed ? "word.median_baseline" : "word.median").arg(median)});
    }
    return chart;
}

QStringList periodRow(const ExhibitMaker& maker, const SeriesPoint& point) {
    return {periodLabelOf(maker, point), maker.countCell(point.numerator, point.suppressed),
            maker.countCell(point.denominator, point.suppressed), maker.percentCell(point.value, point.suppressed)};
}
} // namespace

void addRunChart(ExhibitMaker& maker, const RunChartExhibit& run, const QStringList& notes) {
    const SeriesFigure* series = maker.series(run.series);
    if (!series || !isAnythingCounted(*series)) {
        return;
    }
    const bool areQuarters = isOfQuarters(*series);
    if (maker.isOutside() && !areQuarters) {
        return;
    }
    const QByteArray key = areQuarters && !run.quarterKey.isEmpty() ? run.quarterKey : run.key;
    Exhibit exhibit = maker.begun(run.id, key);
    exhibit.table.columns = {maker.text(areQuarters ? "column.quarter" : "column.month"), maker.text("column." + run.part),
                             maker.text("column." + run.whole), maker.text("column.share")};
    for (const SeriesPoint& point : series->points) {
        exhibit.table.rows.append(periodRow(maker, point));
        exhibit.rowFigures.append(QString());
    }
    if (const Figure* total = run.total.isEmpty() ? nullptr : maker.figure(run.total)) {
        exhibit.table.rows.append({maker.text("word.total"), maker.countCell(total->numerator, total->suppressed),
                                   maker.countCell(total->denominator, total->suppressed),
                                   maker.percentCell(total->value, total->suppressed)});
        exhibit.rowFigures.append(total->id);
        exhibit.table.hasTotal = true;
    }
    exhibit.chart = lineOfPeriods(maker, *series);
    exhibit.chart->flags = flagsOn(maker, run.id, periodsOf(*series));
    exhibit.reading = readingOf(*series, maker.words());
    const QString title = exhibit.title;
    const QStringList said{runChartNote(*series, maker.words()),
                           baselineSentence(*series, maker.words()),
                           maker.isOutside() ? QString() : runRuleSentence(*series, maker.words()),
                           noControlSentence(maker, ControlKind::Shares, *series),
                           flagsSentence(maker, run.id, periodsOf(*series)),
                           coincidenceSentence(maker, run.id, *series)};
    maker.add(std::move(exhibit), said + notes, key);
    addControlChart(maker, {.beside = run.id, .title = title, .part = run.part, .whole = run.whole}, *series);
}

namespace {
/// The last point on that day or before it; null before the first one.
const SeriesPoint* pointUntil(const SeriesFigure& series, int day) {
    const SeriesPoint* last = nullptr;
    for (const SeriesPoint& point : series.points) {
        if (point.x.toInt() <= day) {
            last = &point;
        }
    }
    return last;
}

/// How many days lie between two places of the chart, so that a curve over years has no thousand of them.
int daysPerPlace(int last) {
    int days = 1;
    for (const int more : {daysOfWeek, 2 * daysOfWeek, 4 * daysOfWeek}) {
        if (last / days > mostPlacesOfCurve) {
            days = more;
        }
    }
    return days;
}

Chart steppedCurve(const CurveExhibit& curve, const SeriesFigure& series) {
    Chart chart;
    chart.kind = ChartKind::Line;
    chart.unit = ChartUnit::Percent;
    chart.top = 1.0;
    ChartSeries line;
    line.style = SeriesStyle::Step;
    const int last = series.points.last().x.toInt();
    const int step = daysPerPlace(last);
    for (int day = 0; day < last + step; day += step) {
        const SeriesPoint* point = pointUntil(series, day);
        chart.labels.append(QString::number(day));
        line.values.append(point ? point->value : std::optional(curve.begin));
    }
    chart.series.append(line);
    return chart;
}

double eventsUntil(const SeriesFigure& series, int day) {
    double events = 0;
    for (const SeriesPoint& point : series.points) {
        events += point.x.toInt() <= day ? point.numerator.value_or(0) : 0;
    }
    return events;
}

/// The asked days up to the last one on which something happened, and that one: what came later is not in the curve.
QList<int> daysOfTable(const CurveExhibit& curve, const SeriesFigure& series) {
    const int last = series.points.last().x.toInt();
    QList<int> days;
    std::copy_if(curve.days.cbegin(), curve.days.cend(), std::back_inserter(days), [last](int day) { return day < last; });
    days.append(last);
    return days;
}

void addCurveRows(const ExhibitMaker& maker, const CurveExhibit& curve, const SeriesFigure& series, EvaluationTable& table) {
    table.columns = {maker.text("column.day"), maker.text("column." + curve.events), maker.text("column.share")};
    for (const int day : daysOfTable(curve, series)) {
        const SeriesPoint* point = pointUntil(series, day);
        table.rows.append({QString::number(day), maker.countCell(eventsUntil(series, day), false),
                           maker.percentCell(point ? point->value : std::optional(curve.begin), false)});
    }
}

/// For people outside: the days that are there, each by itself.
void addPrintedDays(const ExhibitMaker& maker, const SeriesFigure& series, EvaluationTable& table) {
    table.columns = {maker.text("column.day"), maker.text("column.share")};
    for (const SeriesPoint& point : series.points) {
        table.rows.append({point.x, maker.percentCell(point.value, point.suppressed)});
    }
}
} // namespace

void addCurve(ExhibitMaker& maker, const CurveExhibit& curve, const QStringList& notes) {
    const SeriesFigure* series = maker.series(curve.series);
    if (!series || series->points.isEmpty() || isAllHidden(*series)) {
        return;
    }
    Exhibit exhibit = maker.begun(curve.id, curve.key);
    if (!curve.title.isEmpty()) {
        exhibit.title = curve.title;
    }
    if (maker.isOutside() || hasHiddenPoint(*series)) {
        addPrintedDays(maker, *series, exhibit.table);
    } else {
        addCurveRows(maker, curve, *series, exhibit.table);
        exhibit.chart = steppedCurve(curve, *series);
    }
    maker.add(std::move(exhibit), notes, curve.key);
}

} // namespace brobygger
