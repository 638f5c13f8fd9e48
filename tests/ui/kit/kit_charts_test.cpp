// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charts/chart_labels.h"
#include "ui/kit/charts/chart_view.h"
#include "ui/kit/look/appearance.h"

#include <QPainter>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

Chart noShows() {
    Chart chart;
    chart.title = QStringLiteral("Andel udeblevet pr. måned");
    chart.labels = {QStringLiteral("maj"), QStringLiteral("jun"), QStringLiteral("jul")};
    chart.series = {{{}, {0.25, std::nullopt, 0.5}}};
    chart.lines = {{0.3, QStringLiteral("median 30 %")}};
    chart.flags = {{1, QStringLiteral("PDSA 2")}};
    chart.unit = ChartUnit::Percent;
    return chart;
}

} // namespace

TEST_CASE("A chart says in words what it shows, and leaves out what is missing", "[kit]") {
    ChartView view;
    view.setChart(noShows());
    CHECK(view.accessibleName() == QStringLiteral("Andel udeblevet pr. måned"));
    CHECK(view.accessibleDescription() == QStringLiteral("maj 25 %, jul 50 %. median 30 %. jun: PDSA 2"));
}

TEST_CASE("Words in a chart stand on no line and on no other words, and are left out where there is no room", "[kit]") {
    const QRectF high(0, 0, 60, 14);
    const QRectF low(0, 40, 60, 14);
    CHECK(firstFree({high, low}, {}, {}) == high);
    CHECK(firstFree({high, low}, {QRectF(50, 5, 60, 14)}, {}) == low);
    CHECK(firstFree({high, low}, {}, {QLineF(-10, 0, 100, 20)}) == low);
    CHECK(firstFree({high, low}, {}, {QLineF(30, 7, 30, 7)}) == low); // a point by itself
    CHECK_FALSE(firstFree({high, low}, {QRectF(0, 0, 100, 20)}, {QLineF(-10, 47, 100, 47)}));
}

TEST_CASE("A chart is painted on paper without a window", "[kit]") {
    QImage paper(640, 280, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    renderTo(&painter, QRectF(0, 0, 640, 280), noShows());
    painter.end();
    int blue = 0;
    for (int y = 0; y < paper.height(); ++y) {
        for (int x = 0; x < paper.width(); ++x)
            blue += paper.pixelColor(x, y) == lightColours().series.first();
    }
    CHECK(blue > 20);
}
