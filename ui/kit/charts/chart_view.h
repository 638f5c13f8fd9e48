// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"
#include "ui/kit/look/theme.h"

#include <QChartView>
#include <QRectF>

class QPainter;

namespace brobygger {

/// A chart on the screen in the colours of the theme; what it shows is also its accessible description.
class ChartView final : public QChartView {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    void setChart(const Chart& chart);
    const Chart& shownChart() const { return m_chart; }

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void rebuild();
    void rebuildIfSeen();

    Chart m_chart;
    bool m_isStale = false; ///< it was built for another theme or size of text
};

/// Paints a chart as vectors in print colours, for PDF, SVG and pictures. `where` is in the painter's units.
void renderTo(QPainter* painter, const QRectF& where, const Chart& chart, const Colours& colours = lightColours());
/// The chart in words: title, every label with its value, the lines and flags.
QString describe(const Chart& chart);

} // namespace brobygger
