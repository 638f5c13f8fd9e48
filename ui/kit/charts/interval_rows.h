// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"
#include "ui/kit/look/theme.h"

#include <QFontMetricsF>
#include <QMargins>
#include <QPointF>
#include <QRectF>
#include <functional>

class QAbstractSeries;
class QChart;
class QPainter;

namespace brobygger {

/// A chart of kind Intervals: below each other a name, a point on its interval, and both in figures; the first level of the
/// chart stands across all rows.

/// Gives the chart its axes, values to the right and a row for each label from the top, and answers what turns them into
/// positions. What is seen is painted over it.
QAbstractSeries* addIntervalAxes(QChart* drawn, const Chart& chart, const Colours& colours);
/// The room for names and figures beside the rows and for the numbers of the axis below.
QMargins intervalMargins(const Chart& chart, const QFontMetricsF& metrics, int textPercent);
/// "1,24 (0,80–1,93)"; the value alone without an interval, "–" without a value.
QString intervalWords(const Chart& chart, qsizetype row);

/// Where and with what the rows are painted; `at` turns a value and a row into a position.
struct IntervalPaper {
    QRectF plot;
    QFontMetricsF metrics;
    std::function<QPointF(double value, double row)> at;
    double step = 1; ///< between the numbers of the axis
    double from = 0;
    double to = 1;
};
void paintIntervals(QPainter* painter, const Chart& chart, const Colours& colours, const IntervalPaper& paper);

} // namespace brobygger
