// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/chart.h"
#include "ui/kit/theme.h"

#include <QFont>
#include <QFontMetricsF>
#include <QGraphicsObject>

class QAbstractSeries;
class QChart;

namespace brobygger {

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
    void paintBarValues(QPainter* painter) const;
    /// Writes on level lines, beside what is `taken`.
    void paintLines(QPainter* painter, QList<QRectF> taken) const;
    /// Where the words of a level line cover neither another line's words nor the data: as far right as there is room.
    QRectF freePlace(qreal y, qreal width, const QList<QRectF>& taken) const;
    bool isCrossed(const QRectF& place) const;
    /// Returns where their words stand.
    QList<QRectF> paintFlags(QPainter* painter) const;
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
