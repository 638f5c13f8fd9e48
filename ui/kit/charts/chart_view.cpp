// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charts/chart_view.h"

#include "ui/kit/behaviour/accessible_role.h"
#include "ui/kit/charts/chart_scene.h"
#include "ui/kit/charts/interval_rows.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGraphicsScene>
#include <QPainter>

namespace brobygger {

ChartView::ChartView(QWidget* parent)
    : QChartView(parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(200, 120);
    viewport()->setFocusPolicy(Qt::NoFocus); // nothing in it takes keys
    setAccessibleRole(this, QAccessible::Chart);
    setStyleSheet(QStringLiteral("background: transparent"));
    rebuild();
}

void ChartView::setChart(const Chart& chart) {
    m_chart = chart;
    setAccessibleName(chart.title);
    setAccessibleDescription(describe(chart));
    rebuild();
}

QSize ChartView::sizeHint() const {
    const int rows = static_cast<int>(m_chart.labels.size());
    return isInRows(m_chart) ? QSize(480, 24 + 40 * qMax(2, rows)) : QSize(560, 280);
}

void ChartView::rebuild() {
    QChart* before = chart();
    QChartView::setChart(makeChart(m_chart, colours(this), textSize()));
    delete before;
    m_isStale = false;
}

void ChartView::rebuildIfSeen() {
    if (m_isStale && isVisible())
        rebuild();
}

void ChartView::changeEvent(QEvent* event) {
    // The style changes with the size of text. One change of theme brings several of these events, also to charts that nobody
    // sees, and a chart takes long to build.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_isStale = true;
        QMetaObject::invokeMethod(this, &ChartView::rebuildIfSeen, Qt::QueuedConnection);
    }
    QChartView::changeEvent(event);
}

void ChartView::showEvent(QShowEvent* event) {
    rebuildIfSeen();
    QChartView::showEvent(event);
}

void renderTo(QPainter* painter, const QRectF& where, const Chart& chart, const Colours& colours) {
    // Laid out at the size the text is made for, then scaled as vectors to the paper.
    constexpr qreal width = 640;
    const QSizeF size(width, width * where.height() / where.width());
    QGraphicsScene scene;
    QChart* drawn = makeChart(chart, colours);
    scene.addItem(drawn);
    drawn->resize(size);
    scene.setSceneRect(QRectF(QPointF(0, 0), size));
    // The axes take their places in a posted event; the paper does not wait for the event loop.
    QCoreApplication::sendPostedEvents(drawn);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    scene.render(painter, where, scene.sceneRect());
    painter->restore();
}

namespace {
/// On a step nothing has changed since the place before.
bool isSameStep(const ChartSeries& series, qsizetype at) {
    return series.style == SeriesStyle::Step && at > 0 && series.values[at] == series.values[at - 1];
}
} // namespace

QString describe(const Chart& chart) {
    QStringList parts;
    for (const ChartSeries& series : chart.series) {
        QStringList values;
        for (qsizetype i = 0; i < qMin(chart.labels.size(), series.values.size()); ++i) {
            const auto value = series.values[i];
            if (!value || isSameStep(series, i))
                continue;
            const QString words =
                chart.kind == ChartKind::Intervals ? intervalWords(chart, i) : formatChartValue(*value, chart.unit);
            values.append(chart.labels[i] + QLatin1Char(' ') + words);
        }
        const QString listed = values.join(QStringLiteral(", "));
        parts.append(series.name.isEmpty() ? listed : series.name + QStringLiteral(": ") + listed);
    }
    for (const ChartLine& line : chart.lines) {
        if (!line.label.isEmpty())
            parts.append(line.label);
    }
    for (const ChartFlag& flag : chart.flags)
        parts.append(chart.labels.value(flag.at) + QStringLiteral(": ") + flag.text);
    return parts.join(QStringLiteral(". "));
}

} // namespace brobygger
