// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charts/chart_view.h"
#include "ui/kit/charts/interval_rows.h"

#include <QImage>
#include <QPainter>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
Chart threeRows() {
    Chart chart;
    chart.kind = ChartKind::Intervals;
    chart.labels = {QStringLiteral("Skadestue"), QStringLiteral("Indlæggelser"), QStringLiteral("Sengedage (skjult)")};
    ChartSeries rows;
    rows.values = {0.62, 0.8, std::nullopt};
    rows.intervals = {Interval{0.47, 0.81}, std::nullopt, std::nullopt};
    chart.series.append(rows);
    chart.lines.append(ChartLine{1, {}});
    return chart;
}

QImage painted(const Chart& chart) {
    QImage image(640, 200, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderTo(&painter, QRectF(image.rect()), chart);
    return image;
}
} // namespace

TEST_CASE("A row of intervals says its value and its interval, and nothing for a hidden one", "[kit]") {
    const Chart chart = threeRows();
    CHECK(intervalWords(chart, 0) == QStringLiteral("0,62 (0,47; 0,81)"));
    CHECK(intervalWords(chart, 1) == QStringLiteral("0,80"));
    CHECK(intervalWords(chart, 2) == QStringLiteral("–"));
    CHECK(describe(chart) == QStringLiteral("Skadestue 0,62 (0,47; 0,81), Indlæggelser 0,80"));
}

TEST_CASE("A chart of intervals is as high as its rows, and is painted", "[kit]") {
    ChartView view;
    Chart chart = threeRows();
    view.setChart(chart);
    const int three = view.sizeHint().height();
    chart.labels.append(QStringLiteral("Lægevagt"));
    view.setChart(chart);
    CHECK(view.sizeHint().height() > three);
    Chart empty = chart;
    empty.series.first() = {};
    CHECK(painted(chart) != painted(empty));
}
