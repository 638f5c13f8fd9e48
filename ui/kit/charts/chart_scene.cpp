// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charts/chart_scene.h"

#include "core/base/values/money.h"
#include "ui/kit/charts/chart_labels.h"
#include "ui/kit/charts/interval_rows.h"
#include "ui/kit/look/contrast.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QPen>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {

/// The highest value to show; stacked bars are added up.
double highestValue(const Chart& chart) {
    double top = 0;
    for (qsizetype i = 0; i < chart.labels.size(); ++i) {
        double sum = 0;
        for (const ChartSeries& series : chart.series) {
            const double value = series.values.value(i).value_or(0);
            sum = chart.kind == ChartKind::StackedBars ? sum + value : std::max(sum, value);
        }
        top = std::max(top, sum);
    }
    for (const ChartLine& line : chart.lines)
        top = std::max(top, line.value);
    return top;
}

double lowestValue(const Chart& chart) {
    double bottom = 0;
    for (const ChartSeries& series : chart.series) {
        for (const auto& value : series.values)
            bottom = std::min(bottom, value.value_or(0));
    }
    return bottom;
}

/// A step of 1, 2 or 5 times a power of ten that makes about four intervals.
double niceStep(double span) {
    if (span <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(span / 4)));
    for (double factor : {1.0, 2.0, 5.0}) {
        if (span / (factor * power) <= 5)
            return factor * power;
    }
    return 10 * power;
}

struct Scale {
    double from;
    double to;
    double step;
};

Scale scaleOf(const Chart& chart) {
    const double bottom = lowestValue(chart);
    const double needed = chart.kind == ChartKind::Line ? roomyTop(chart) : highestValue(chart);
    const double top = chart.top.value_or(needed);
    double step = niceStep(top - bottom);
    if (chart.unit == ChartUnit::Number && step < 1)
        step = 1;
    return {std::floor(bottom / step) * step, std::max(std::ceil(top / step - 1e-9), 1.0) * step, step};
}

QPen hairline(const Colours& colours) { return QPen(colours.line, 1); }

/// A value axis with grid lines and words of our own format, written by ChartLabels.
QValueAxis* valueAxis(const Chart& chart, const Colours& colours) {
    const Scale scale = scaleOf(chart);
    auto* axis = new QValueAxis;
    axis->setRange(scale.from, scale.to);
    axis->setTickCount(static_cast<int>(std::lround((scale.to - scale.from) / scale.step)) + 1);
    axis->setGridLinePen(hairline(colours));
    axis->setGridLineVisible(chart.kind != ChartKind::Funnel);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    return axis;
}

QAbstractSeries* addLine(QChart* drawn, QValueAxis* x, QValueAxis* y, const QPen& pen, bool points) {
    auto* line = new QLineSeries;
    line->setPen(pen);
    line->setPointsVisible(points);
    if (points)
        line->setMarkerSize(pen.widthF() * 2);
    drawn->addSeries(line);
    line->attachAxis(x);
    line->attachAxis(y);
    return line;
}

/// A series as unbroken pieces: a missing value is a gap in the line.
void addPieces(QChart* drawn, QValueAxis* x, QValueAxis* y, const ChartSeries& series, const QPen& pen) {
    QLineSeries* piece = nullptr;
    std::optional<double> before;
    for (qsizetype i = 0; i < series.values.size(); ++i) {
        const auto& value = series.values[i];
        if (!value) {
            piece = nullptr;
            before.reset();
            continue;
        }
        if (!piece)
            piece = static_cast<QLineSeries*>(addLine(drawn, x, y, pen, series.style == SeriesStyle::Points));
        if (series.style == SeriesStyle::Step && before)
            piece->append(static_cast<double>(i), *before);
        piece->append(static_cast<double>(i), *value);
        before = value;
    }
}

QAbstractSeries* drawLines(QChart* drawn, const Chart& chart, const Colours& colours) {
    auto* x = new QValueAxis;
    x->setRange(-0.4, std::max(1.0, static_cast<double>(chart.labels.size()) - 0.6));
    x->setVisible(false);
    QValueAxis* y = valueAxis(chart, colours);
    drawn->addAxis(x, Qt::AlignBottom);
    drawn->addAxis(y, Qt::AlignLeft);

    // The levels first, so that the values lie over them; the first line is also what positions are measured
    // by.
    QAbstractSeries* anchor = addLine(drawn, x, y, QPen(Qt::transparent), false);
    for (const ChartLine& level : chart.lines) {
        QPen pen(colours.muted, 1.2, Qt::DashLine);
        auto* line = static_cast<QLineSeries*>(addLine(drawn, x, y, pen, false));
        line->append(x->min(), level.value);
        line->append(x->max(), level.value);
    }
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        const ChartSeries& series = chart.series[i];
        QPen pen(colours.series[i % colours.series.size()], 2);
        if (series.style == SeriesStyle::Dashed)
            pen = QPen(colours.muted, 1.2, Qt::DotLine);
        addPieces(drawn, x, y, series, pen);
    }
    return anchor;
}

QAbstractSeries* drawBars(QChart* drawn, const Chart& chart, const Colours& colours) {
    const bool lying = chart.kind == ChartKind::Funnel;
    QAbstractBarSeries* bars = lying ? static_cast<QAbstractBarSeries*>(new QHorizontalBarSeries)
                               : chart.kind == ChartKind::StackedBars ? static_cast<QAbstractBarSeries*>(new QStackedBarSeries)
                                                                      : new QBarSeries;
    bars->setBarWidth(lying ? 0.62 : 0.66);
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        const ChartSeries& series = chart.series[i];
        auto* set = new QBarSet(series.name);
        set->setColor(colours.series[i % colours.series.size()]);
        const QColor outline = seriesOutline(colours, i);
        set->setPen(outline.isValid() ? QPen(outline, 1) : QPen(Qt::NoPen));
        // Qt Charts counts lying bars from below; a funnel is read from above.
        for (qsizetype j = 0; j < chart.labels.size(); ++j)
            set->append(series.values.value(lying ? chart.labels.size() - 1 - j : j).value_or(0));
        bars->append(set);
    }
    drawn->addSeries(bars);
    auto* names = new QBarCategoryAxis;
    QStringList unique;
    for (qsizetype i = 0; i < chart.labels.size(); ++i)
        unique.append(QString::number(i));
    names->append(unique);
    names->setLabelsVisible(false);
    names->setGridLineVisible(false);
    names->setLineVisible(false);
    QValueAxis* values = valueAxis(chart, colours);
    drawn->addAxis(names, lying ? Qt::AlignLeft : Qt::AlignBottom);
    drawn->addAxis(values, lying ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(names);
    bars->attachAxis(values);
    return bars;
}

} // namespace

QChart* makeChart(const Chart& chart, const Colours& colours, int textPercent) {
    auto* drawn = new QChart;
    drawn->legend()->hide();
    drawn->setBackgroundVisible(false);
    drawn->setPlotAreaBackgroundVisible(false);
    drawn->setAnimationOptions(QChart::NoAnimation);
    drawn->layout()->setContentsMargins(0, 0, 0, 0);
    drawn->setMargins(chartMargins(chart, textPercent));
    if (chart.labels.isEmpty() || chart.series.isEmpty())
        return drawn;
    QAbstractSeries* anchor = chart.kind == ChartKind::Line        ? drawLines(drawn, chart, colours)
                              : chart.kind == ChartKind::Intervals ? addIntervalAxes(drawn, chart, colours)
                                                                   : drawBars(drawn, chart, colours);
    new ChartLabels(drawn, anchor, chart, colours, textPercent);
    return drawn;
}

QString formatChartValue(double value, ChartUnit unit) {
    switch (unit) {
    case ChartUnit::Percent: {
        const double percent = value * 100;
        const bool whole = std::abs(percent - std::round(percent)) < 0.05;
        return formatDecimal(percent, whole ? 0 : 1) + QStringLiteral(" %");
    }
    case ChartUnit::Kroner: return formatCount(std::llround(value)) + QStringLiteral(" kr.");
    // Days are said in the chart's title: a report must not take the word from the language of the screen.
    case ChartUnit::Days:
    case ChartUnit::Number: break;
    }
    const bool whole = std::abs(value - std::round(value)) < 0.05;
    return whole ? formatCount(std::llround(value)) : formatDecimal(value, 1);
}

} // namespace brobygger
