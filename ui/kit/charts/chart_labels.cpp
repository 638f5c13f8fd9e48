// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charts/chart_labels.h"

#include "ui/kit/charts/chart_scene.h"
#include "ui/kit/charts/interval_rows.h"
#include "ui/kit/look/contrast.h"

#include <QBarSeries>
#include <QChart>
#include <QFontMetricsF>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>
#include <cmath>
#include <optional>

namespace brobygger {

namespace {
constexpr int shortestFlag = 12; // letters

constexpr qreal axisGap = 8;
constexpr int widestCount = 64; // beside a lying bar
constexpr int widestAmount = 100;
constexpr qreal keyWidth = 24; // a piece of the line before its label, where that stands away from it

QFont labelFont(int textPercent) {
    QFont font = textFont(TextRole::Small);
    font.setPixelSize(qRound(11 * textPercent / 100.0));
    return font;
}

/// The value axis, whichever way it stands.
const QValueAxis* valueAxis(const QChart* chart, Qt::Orientation orientation) {
    const QList<QAbstractAxis*> axes = chart->axes(orientation);
    return axes.isEmpty() ? nullptr : qobject_cast<const QValueAxis*>(axes.first());
}

qreal widestOf(const QStringList& words, const QFontMetricsF& metrics) {
    qreal width = 0;
    for (const QString& word : words)
        width = std::max(width, metrics.horizontalAdvance(word));
    return width;
}

/// Whether names of series are written at the right end of the lines.
bool namesSeries(const Chart& data) {
    return data.kind == ChartKind::Line && data.series.size() > 1 && data.series.size() <= 6;
}

QStringList namesOf(const Chart& data) {
    QStringList names;
    for (const ChartSeries& series : data.series)
        names.append(series.name);
    return names;
}

bool touches(const QLineF& line, const QRectF& place) {
    const QLineF edges[] = {{place.topLeft(), place.topRight()},
                            {place.topRight(), place.bottomRight()},
                            {place.bottomRight(), place.bottomLeft()},
                            {place.bottomLeft(), place.topLeft()}};
    return place.contains(line.p1()) || place.contains(line.p2()) ||
           std::any_of(std::begin(edges), std::end(edges),
                       [&](const QLineF& edge) { return line.intersects(edge) == QLineF::BoundedIntersection; });
}

} // namespace

std::optional<QRectF> firstFree(const QList<QRectF>& places, const QList<QRectF>& taken, const QList<QLineF>& lines) {
    for (const QRectF& place : places) {
        const QRectF around = place.adjusted(-3, -2, 3, 2); // lines are thick and have dots
        const bool isFree =
            std::none_of(taken.cbegin(), taken.cend(), [&](const QRectF& other) { return other.intersects(place); }) &&
            std::none_of(lines.cbegin(), lines.cend(), [&](const QLineF& line) { return touches(line, around); });
        if (isFree)
            return place;
    }
    return std::nullopt;
}

QMargins chartMargins(const Chart& data, int textPercent) {
    const QFontMetricsF metrics(labelFont(textPercent));
    const auto sized = [textPercent](int pixels) { return qRound(pixels * textPercent / 100.0); };
    // Qt Charts adds about 5 px of its own around the plot.
    if (data.kind == ChartKind::Intervals)
        return intervalMargins(data, metrics, textPercent);
    if (data.kind == ChartKind::Funnel)
        return {std::min(sized(220), static_cast<int>(widestOf(data.labels, metrics))) + 12, 0,
                sized(data.unit == ChartUnit::Kroner ? widestAmount : widestCount), 0};
    const int right = namesSeries(data) ? std::min(sized(160), static_cast<int>(widestOf(namesOf(data), metrics))) + 10 : 4;
    const int top = data.kind != ChartKind::Line && data.series.size() > 1 ? 36 : data.kind != ChartKind::Line ? 18 : 10;
    const int left = data.unit == ChartUnit::Percent ? 40 : data.unit == ChartUnit::Kroner ? 68 : 52;
    return {sized(left), sized(top), right, sized(24)};
}

ChartLabels::ChartLabels(QChart* chart, QAbstractSeries* anchor, const Chart& data, const Colours& colours, int textPercent)
    : QGraphicsObject(chart)
    , m_chart(chart)
    , m_anchor(anchor)
    , m_data(data)
    , m_colours(colours)
    , m_font(labelFont(textPercent)) {
    setZValue(100);
    connect(chart, &QChart::plotAreaChanged, this, [this] {
        prepareGeometryChange();
        update();
    });
}

QFontMetricsF ChartLabels::metrics() const { return QFontMetricsF(m_font); }

QRectF ChartLabels::boundingRect() const { return QRectF(QPointF(0, 0), m_chart->size()); }

void ChartLabels::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setFont(m_font);
    if (m_data.kind == ChartKind::Funnel) {
        paintFunnel(painter);
        return;
    }
    if (m_data.kind == ChartKind::Intervals) {
        paintRows(painter);
        return;
    }
    paintAxisLabels(painter);
    QList<QRectF> taken;
    if (m_data.kind != ChartKind::Line)
        paintBarValues(painter, taken);
    paintLines(painter, taken);
    paintFlags(painter, taken);
    paintSeriesNames(painter);
}

QPointF ChartLabels::at(double x, double y) const { return m_chart->mapToPosition(QPointF(x, y), m_anchor); }

void ChartLabels::paintAxisLabels(QPainter* painter) const {
    const QRectF plot = m_chart->plotArea();
    painter->setPen(m_colours.muted);
    const qreal height = metrics().height();
    if (const QValueAxis* axis = valueAxis(m_chart, Qt::Vertical)) {
        const double step = (axis->max() - axis->min()) / std::max(1, axis->tickCount() - 1);
        for (int tick = 0; tick < axis->tickCount(); ++tick) {
            const double value = axis->min() + tick * step;
            const qreal y = at(0, value).y();
            painter->drawText(QRectF(0, y - height / 2, plot.left() - axisGap, height), Qt::AlignRight | Qt::AlignVCenter,
                              formatChartValue(value, m_data.unit));
        }
    }
    // As many labels as stand apart, always with the first one.
    const qsizetype count = m_data.labels.size();
    const qreal perLabel = plot.width() / static_cast<qreal>(std::max<qsizetype>(1, count));
    const auto every = static_cast<qsizetype>(std::ceil((widestOf(m_data.labels, metrics()) + 14) / perLabel));
    for (qsizetype i = 0; i < count; i += std::max<qsizetype>(1, every)) {
        const qreal x = at(static_cast<double>(i), 0).x();
        painter->drawText(QRectF(x - 80, plot.bottom() + 6, 160, height + 2), Qt::AlignHCenter | Qt::AlignTop,
                          m_data.labels[i]);
    }
}

void ChartLabels::paintFunnel(QPainter* painter) const {
    const QRectF plot = m_chart->plotArea();
    const qsizetype count = m_data.labels.size();
    for (qsizetype i = 0; i < count; ++i) {
        const qreal y = plot.top() + plot.height() * (static_cast<qreal>(i) + 0.5) / static_cast<qreal>(count);
        painter->setPen(m_colours.text);
        const QRectF left(0, y - 10, plot.left() - axisGap, 20);
        painter->drawText(left, Qt::AlignRight | Qt::AlignVCenter,
                          metrics().elidedText(m_data.labels[i], Qt::ElideRight, left.width()));
        const auto value = m_data.series.first().values.value(i);
        const QString words = value ? formatChartValue(*value, m_data.unit) : QStringLiteral("–");
        const qreal x = value ? at(*value, 0).x() : plot.left();
        painter->drawText(QRectF(std::min(x, plot.right()) + 6, y - 10, widestAmount, 20), Qt::AlignLeft | Qt::AlignVCenter,
                          words);
    }
}

void ChartLabels::paintRows(QPainter* painter) const {
    const QValueAxis* axis = valueAxis(m_chart, Qt::Horizontal);
    if (!axis)
        return;
    const double step = (axis->max() - axis->min()) / std::max(1, axis->tickCount() - 1);
    paintIntervals(painter, m_data, m_colours,
                   {m_chart->plotArea(), metrics(), [this](double value, double row) { return at(value, row); }, step,
                    axis->min(), axis->max()});
}

void ChartLabels::paintBarValues(QPainter* painter, QList<QRectF>& taken) const {
    const auto write = [&](const QPointF& top, const QString& words) {
        const qreal width = metrics().horizontalAdvance(words);
        taken.append(QRectF(top.x() - width / 2, top.y() - 18, width, 16));
        painter->drawText(QRectF(top.x() - 60, top.y() - 18, 120, 16), Qt::AlignHCenter | Qt::AlignBottom, words);
    };
    const bool stacked = m_data.kind == ChartKind::StackedBars;
    painter->setPen(m_colours.text);
    const auto sets = static_cast<double>(m_data.series.size());
    const qreal room = std::abs(at(1, 0).x() - at(0, 0).x()) * 0.66 / (stacked ? 1 : std::max(1.0, sets));
    for (qsizetype i = 0; i < m_data.labels.size(); ++i) {
        double sum = 0;
        for (qsizetype s = 0; s < m_data.series.size(); ++s) {
            const auto value = m_data.series[s].values.value(i);
            sum += value.value_or(0);
            const QString words = formatChartValue(value.value_or(0), m_data.unit);
            if (stacked || !value || metrics().horizontalAdvance(words) > room + 8)
                continue;
            const double x = static_cast<double>(i) + 0.66 * ((static_cast<double>(s) + 0.5) / sets - 0.5);
            write(at(x, std::max(0.0, *value)), words);
        }
        if (stacked && sum > 0)
            write(at(static_cast<double>(i), sum), formatChartValue(sum, m_data.unit));
    }
}

void ChartLabels::paintLines(QPainter* painter, QList<QRectF>& taken) const {
    const QRectF plot = m_chart->plotArea();
    const QList<QLineF> lines = drawnLines();
    for (const ChartLine& line : m_data.lines) {
        const qreal y = at(0, line.value).y();
        if (m_data.kind != ChartKind::Line) {
            painter->setPen(QPen(m_colours.muted, 1.2, Qt::DashLine));
            painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        }
        const qreal width = metrics().horizontalAdvance(line.label) + 6;
        const auto beside = firstFree(placesBeside(y, width), taken, lines);
        const auto where = beside ? beside : firstFree(placesAtEdges(width + keyWidth), taken, lines);
        if (!where)
            continue;
        taken.append(*where);
        QColor veil = m_colours.surface;
        veil.setAlphaF(0.8f);
        painter->fillRect(*where, veil);
        QRectF words = *where;
        if (!beside) {
            // Its place no longer says which line it means.
            painter->setPen(QPen(m_colours.muted, 1.2, Qt::DashLine));
            painter->drawLine(QPointF(where->left() + 3, where->center().y()),
                              QPointF(where->left() + keyWidth, where->center().y()));
            words.setLeft(where->left() + keyWidth);
        }
        painter->setPen(m_colours.text);
        painter->drawText(words, Qt::AlignCenter, line.label);
    }
}

QList<QRectF> ChartLabels::placesBeside(qreal y, qreal width) const {
    const qreal above = y - metrics().height() - 3;
    return placesAlong(above < 0 ? QList<qreal>{y + 3} : QList<qreal>{above, y + 3}, width); // the edge would cut it
}

QList<QRectF> ChartLabels::placesAtEdges(qreal width) const {
    const QRectF plot = m_chart->plotArea();
    return placesAlong({plot.top(), plot.bottom() - metrics().height()}, width);
}

QList<QRectF> ChartLabels::placesAlong(const QList<qreal>& tops, qreal width) const {
    const QRectF plot = m_chart->plotArea();
    QList<QRectF> places;
    for (qreal right = plot.right() - 2; right - width > plot.left(); right -= 8) {
        for (const qreal top : tops)
            places.append(QRectF(right - width, top, width, metrics().height()));
    }
    return places;
}

QList<QRectF> ChartLabels::placesAtFlag(qreal x, qreal width) const {
    const QRectF plot = m_chart->plotArea();
    const qreal height = metrics().height();
    QList<QRectF> places;
    for (qreal top = plot.top() + 2; top + height < plot.bottom(); top += height + 2) {
        for (const qreal left : {x + 6, x - 6 - width}) {
            if (left >= plot.left() && left + width <= plot.right())
                places.append(QRectF(left, top, width, height));
        }
    }
    return places;
}

QList<QLineF> ChartLabels::drawnLines() const {
    const QRectF plot = m_chart->plotArea();
    QList<QLineF> lines;
    for (const ChartLine& line : m_data.lines) {
        const qreal y = at(0, line.value).y();
        lines.append(QLineF(plot.left(), y, plot.right(), y));
    }
    for (const ChartFlag& flag : m_data.flags) {
        const qreal x = at(flag.at - 0.5, 0).x();
        lines.append(QLineF(x, plot.top(), x, plot.bottom()));
    }
    if (m_data.kind != ChartKind::Line)
        return lines;
    for (const ChartSeries& series : m_data.series) {
        std::optional<QPointF> before;
        for (qsizetype i = 0; i < series.values.size(); ++i) {
            if (!series.values[i]) {
                before.reset();
                continue;
            }
            const QPointF here = at(static_cast<double>(i), *series.values[i]);
            lines.append(QLineF(before.value_or(here), here));
            before = here;
        }
    }
    return lines;
}

void ChartLabels::paintFlags(QPainter* painter, QList<QRectF>& taken) const {
    const QRectF plot = m_chart->plotArea();
    const QList<QLineF> lines = drawnLines();
    for (const ChartFlag& flag : m_data.flags) {
        const qreal x = at(flag.at - 0.5, 0).x();
        painter->setPen(QPen(m_colours.series[1], 1, Qt::DotLine));
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const QString beginning = metrics().elidedText(flag.text, Qt::ElideRight, shortestFlag * metrics().averageCharWidth());
        for (const QString& words : {flag.text, beginning}) { // which of them it is can be told by the beginning, too
            if (const auto where = firstFree(placesAtFlag(x, metrics().horizontalAdvance(words) + 1), taken, lines)) {
                taken.append(*where);
                painter->setPen(m_colours.amber.text);
                painter->drawText(*where, Qt::AlignLeft | Qt::AlignVCenter, words);
                break;
            }
        }
    }
}

void ChartLabels::paintSeriesNames(QPainter* painter) const {
    const QRectF plot = m_chart->plotArea();
    if (m_data.kind != ChartKind::Line && m_data.series.size() > 1) {
        // Bars have no end to write at: the names stand above the plot, each with a square in its colour.
        qreal x = plot.left();
        for (qsizetype i = 0; i < m_data.series.size(); ++i) {
            const QColor outline = seriesOutline(m_colours, i);
            painter->setPen(outline.isValid() ? QPen(outline, 1) : QPen(Qt::NoPen));
            painter->setBrush(m_colours.series[i % m_colours.series.size()]);
            painter->drawRect(QRectF(x, 6, 10, 10));
            painter->setPen(m_colours.text);
            const qreal width = metrics().horizontalAdvance(m_data.series[i].name);
            painter->drawText(QRectF(x + 14, 3, width + 2, 16), Qt::AlignLeft | Qt::AlignVCenter, m_data.series[i].name);
            x += width + 32;
        }
    }
    if (!namesSeries(m_data))
        return;
    QList<std::pair<qreal, qsizetype>> ends; // how high each series ends, and which it is
    for (qsizetype i = 0; i < m_data.series.size(); ++i) {
        const ChartSeries& series = m_data.series[i];
        qsizetype last = series.values.size() - 1;
        while (last >= 0 && !series.values[last])
            --last;
        if (last >= 0)
            ends.append({at(static_cast<double>(last), *series.values[last]).y(), i});
    }
    std::sort(ends.begin(), ends.end());
    qreal free = 0;
    for (const auto& [end, i] : std::as_const(ends)) {
        const ChartSeries& series = m_data.series[i];
        const qreal y = std::max(end, free);
        free = y + metrics().height();
        const bool dashed = series.style == SeriesStyle::Dashed;
        painter->setPen(dashed ? m_colours.muted : seriesText(m_colours, i));
        painter->drawText(QRectF(plot.right() + 6, y - 8, m_chart->size().width() - plot.right() - 6, 16),
                          Qt::AlignLeft | Qt::AlignVCenter, series.name);
    }
}

} // namespace brobygger
