// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"
#include "ui/kit/look/theme.h"

#include <QFont>
#include <QFontMetricsF>
#include <QGraphicsObject>
#include <QLineF>
#include <QList>
#include <QRectF>
#include <optional>

class QAbstractSeries;
class QChart;

namespace brobygger {

/// The first of these places where words cover no others and touch no line; nothing when there is none.
std::optional<QRectF> firstFree(const QList<QRectF>& places, const QList<QRectF>& taken, const QList<QLineF>& lines);

/// What Qt Charts cannot write by itself, drawn over a chart and moving with its plot area: labels under the
/// axis as many as fit, values at bars, the words on centre lines, flags, and the names of series at their
/// ends.
class ChartLabels final : public QGraphicsObject {
    Q_OBJECT
public:
    /// `anchor` is a series whose axes turn values into positions. The chart becomes the parent. `textPercent`: the size of
    /// the words, 100 being the usual one.
    ChartLabels(QChart* chart, QAbstractSeries* anchor, const Chart& data, const Colours& colours, int textPercent);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QFontMetricsF metrics() const;
    QPointF at(double x, double y) const;
    void paintAxisLabels(QPainter* painter) const;
    void paintFunnel(QPainter* painter) const;
    void paintRows(QPainter* painter) const; ///< of a chart of intervals
    // Each adds to `taken` where its words stand. Words for which there is no room are left out.
    void paintBarValues(QPainter* painter, QList<QRectF>& taken) const;
    void paintLines(QPainter* painter, QList<QRectF>& taken) const;
    void paintFlags(QPainter* painter, QList<QRectF>& taken) const;
    /// Where the words of a level line may stand, the best first: as far right as there is room.
    QList<QRectF> placesBeside(qreal y, qreal width) const;
    /// Where they may stand when there is no room beside the line.
    QList<QRectF> placesAtEdges(qreal width) const;
    QList<QRectF> placesAlong(const QList<qreal>& tops, qreal width) const;
    /// The same for the words of a flag: at its top, to the right or the left of it.
    QList<QRectF> placesAtFlag(qreal x, qreal width) const;
    /// What no words may stand on: the data of a line chart, level lines and flags.
    QList<QLineF> drawnLines() const;
    void paintSeriesNames(QPainter* painter) const;

    QChart* m_chart;
    QAbstractSeries* m_anchor;
    Chart m_data;
    Colours m_colours;
    QFont m_font;
};

/// The room the labels need left of and below the plot of this chart.
QMargins chartMargins(const Chart& data, int textPercent);

} // namespace brobygger
