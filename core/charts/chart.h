// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/interval.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace brobygger {

enum class ChartKind {
    Line,        ///< run charts, control charts, retention: values over labels in order
    Bars,        ///< upright bars, series beside each other
    StackedBars, ///< upright bars, series on top of each other
    Funnel,      ///< lying bars, one per label, longest first as given
    Intervals,   ///< a row per label: the value as a point, its interval as a line; the first level stands across them
};
enum class ChartUnit { Number, Percent, Days, Kroner }; ///< Percent values are shares from 0 to 1
enum class SeriesStyle { Points, Step, Dashed };        ///< Dashed without points is for limits and comparisons

/// One row of values, one for each label of the chart; a missing one is a gap, never a zero.
struct ChartSeries {
    QString name = {};
    QList<std::optional<double>> values;
    SeriesStyle style = SeriesStyle::Points;
    QList<std::optional<Interval>> intervals = {}; ///< of an Intervals chart: one for each label, nothing where there is none

    bool operator==(const ChartSeries&) const = default;
};

/// A level across the whole chart with the words that stand on it: "median 23,4 %".
struct ChartLine {
    double value = 0;
    QString label;

    bool operator==(const ChartLine&) const = default;
};

/// Something that happened just before the label with this position: "PDSA 2: påmindelse dagen før".
struct ChartFlag {
    int at = 0;
    QString text;

    bool operator==(const ChartFlag&) const = default;
};

/// A chart as plain values: what it shows, not how it is drawn. Words are in the language of whoever made it.
struct Chart {
    ChartKind kind = ChartKind::Line;
    QString title;
    QStringList labels;
    QList<ChartSeries> series;
    QList<ChartLine> lines = {};
    QList<ChartFlag> flags = {};
    ChartUnit unit = ChartUnit::Number;
    std::optional<double> top = std::nullopt; ///< the end of the value axis; otherwise what the values need
    QString note = {};                        ///< definition and n, for whoever prints it

    bool operator==(const Chart&) const = default;
};

/// Whether its labels stand below each other, so that it wants a height by their number.
bool isInRows(const Chart& chart);

/// An end of the value axis with room above the highest value and level, so that neither a point nor the words on a level are
/// cut by the edge. Shares end at 1 and not below a tenth.
double roomyTop(const Chart& chart);

} // namespace brobygger
