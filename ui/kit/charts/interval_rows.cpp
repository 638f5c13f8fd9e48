// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charts/interval_rows.h"

#include "core/base/values/money.h"
#include "ui/kit/charts/chart_scene.h"

#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {
constexpr qreal besideRow = 8;
constexpr qreal pointRadius = 4;
constexpr qreal capHeight = 5;
constexpr int widestName = 220;
constexpr int axisHeight = 24;
constexpr double smallSpan = 4; ///< below it one decimal says too little

/// From the lowest to the highest of values, ends and the level, never of no width.
Interval spanOf(const Chart& chart) {
    Interval span{0, 0};
    bool isFirst = true;
    const auto hold = [&](double value) {
        span = isFirst ? Interval{value, value} : Interval{std::min(span.low, value), std::max(span.high, value)};
        isFirst = false;
    };
    for (const ChartSeries& series : chart.series) {
        for (const auto& value : series.values) {
            if (value)
                hold(*value);
        }
        for (const auto& interval : series.intervals) {
            if (interval && std::isfinite(interval->low) && std::isfinite(interval->high)) {
                hold(interval->low);
                hold(interval->high);
            }
        }
    }
    for (const ChartLine& line : chart.lines)
        hold(line.value);
    return span.low < span.high ? span : Interval{span.low - 1, span.high + 1};
}

QString numberIn(const Chart& chart, double value) {
    if (chart.unit != ChartUnit::Number)
        return formatChartValue(value, chart.unit);
    const Interval span = spanOf(chart);
    return formatDecimal(value, span.high - span.low < smallSpan ? 2 : 1);
}

qreal widest(const QStringList& words, const QFontMetricsF& metrics) {
    qreal width = 0;
    for (const QString& word : words)
        width = std::max(width, metrics.horizontalAdvance(word));
    return width;
}
} // namespace

QAbstractSeries* addIntervalAxes(QChart* drawn, const Chart& chart, const Colours& colours) {
    const Interval span = spanOf(chart);
    const double air = (span.high - span.low) * 0.05;
    auto* values = new QValueAxis;
    values->setRange(span.low - air, span.high + air);
    values->applyNiceNumbers();
    values->setGridLinePen(QPen(colours.line, 1));
    values->setLabelsVisible(false);
    values->setLineVisible(false);
    auto* rows = new QValueAxis;
    rows->setRange(-0.5, static_cast<double>(chart.labels.size()) - 0.5);
    rows->setReverse(true);
    rows->setVisible(false);
    drawn->addAxis(values, Qt::AlignBottom);
    drawn->addAxis(rows, Qt::AlignLeft);
    auto* anchor = new QLineSeries;
    anchor->setPen(QPen(Qt::transparent));
    drawn->addSeries(anchor);
    anchor->attachAxis(values);
    anchor->attachAxis(rows);
    return anchor;
}

QMargins intervalMargins(const Chart& chart, const QFontMetricsF& metrics, int textPercent) {
    const auto sized = [textPercent](int pixels) { return qRound(pixels * textPercent / 100.0); };
    QStringList words;
    for (qsizetype row = 0; row < chart.labels.size(); ++row)
        words.append(intervalWords(chart, row));
    const int left = std::min(sized(widestName), static_cast<int>(widest(chart.labels, metrics)));
    return {left + 12, 4, static_cast<int>(widest(words, metrics)) + 14, sized(axisHeight)};
}

QString intervalWords(const Chart& chart, qsizetype row) {
    const ChartSeries& series = chart.series.first();
    const auto value = series.values.value(row);
    if (!value)
        return QStringLiteral("–");
    const auto interval = series.intervals.value(row);
    const QString number = numberIn(chart, *value);
    return interval ? QStringLiteral("%1 (%2; %3)").arg(number, numberIn(chart, interval->low), numberIn(chart, interval->high))
                    : number;
}

namespace {
void paintAxis(QPainter* painter, const Chart& chart, const Colours& colours, const IntervalPaper& paper) {
    painter->setPen(colours.muted);
    for (double value = paper.from; value <= paper.to + paper.step / 2; value += paper.step) {
        const qreal x = paper.at(value, 0).x();
        painter->drawText(QRectF(x - 50, paper.plot.bottom() + 6, 100, paper.metrics.height() + 2),
                          Qt::AlignHCenter | Qt::AlignTop, numberIn(chart, value));
    }
    if (!chart.lines.isEmpty()) {
        painter->setPen(QPen(colours.muted, 1.2, Qt::DashLine));
        const qreal x = paper.at(chart.lines.first().value, 0).x();
        painter->drawLine(QPointF(x, paper.plot.top()), QPointF(x, paper.plot.bottom()));
    }
}

void paintPoint(QPainter* painter, const Chart& chart, const Colours& colours, const IntervalPaper& paper, qsizetype row) {
    const ChartSeries& series = chart.series.first();
    const auto place = [&](double value) { return paper.at(value, static_cast<double>(row)); };
    painter->setPen(QPen(colours.series[0], 2));
    if (const auto interval = series.intervals.value(row)) {
        const QPointF low = place(interval->low);
        const QPointF high = place(interval->high);
        painter->drawLine(low, high);
        for (const QPointF& end : {low, high})
            painter->drawLine(end - QPointF(0, capHeight), end + QPointF(0, capHeight));
    }
    if (const auto value = series.values.value(row)) {
        painter->setBrush(colours.series[0]);
        painter->drawEllipse(place(*value), pointRadius, pointRadius);
    }
}
} // namespace

void paintIntervals(QPainter* painter, const Chart& chart, const Colours& colours, const IntervalPaper& paper) {
    paintAxis(painter, chart, colours, paper);
    const qreal height = paper.metrics.height() + 4;
    for (qsizetype row = 0; row < chart.labels.size(); ++row) {
        paintPoint(painter, chart, colours, paper, row);
        const qreal y = paper.at(0, static_cast<double>(row)).y();
        painter->setPen(colours.text);
        const QRectF left(0, y - height / 2, paper.plot.left() - besideRow, height);
        painter->drawText(left, Qt::AlignRight | Qt::AlignVCenter,
                          paper.metrics.elidedText(chart.labels[row], Qt::ElideRight, left.width()));
        painter->drawText(QRectF(paper.plot.right() + besideRow, y - height / 2, 300, height), Qt::AlignLeft | Qt::AlignVCenter,
                          intervalWords(chart, row));
    }
}

} // namespace brobygger
