// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/settle.h"
#include "tests/ui/matching/matching_steps.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/look/text_size.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("At least seven offers are seen at once in a window of 1280 × 720", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    for (int number = 1; number <= 12; ++number) {
        anOffer(desk.workspace(), qPrintable(QStringLiteral("Gåhold %1").arg(number)), "movement");
    }
    AroundMatching around(desk, citizen);
    around.page.resize(1096, 600); // beside the navigation, below the top bar
    QApplication::processEvents();
    int seen = 0;
    for (int row = 0; row < around.table->model()->rowCount(); ++row) {
        const QRect place = around.table->visualRect(around.table->model()->index(row, 1));
        seen += row > 0 && around.table->viewport()->rect().contains(place) ? 1 : 0;
    }
    CHECK(seen >= 7);
}

TEST_CASE("With larger text fewer panes of the offers stand beside each other, and why an offer suits is read whole",
          "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    anOffer(desk.workspace(), "Gåhold", "movement", 18);
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    AroundMatching around(desk, citizen);
    around.page.resize(1223, 600); // of 1280 px, beside the icons
    QApplication::processEvents();
    const auto* why = named<QScrollArea>(*around.tab, "whyScroll");
    const auto isBesideList = [&] {
        return why->mapTo(around.tab, QPoint(0, 0)).x() > around.table->mapTo(around.tab, QPoint(around.table->width(), 0)).x();
    };
    CHECK(isBesideList());
    appearance.setTextSize(largestTextSize);
    CHECK(QTest::qWaitFor([&] { return !isBesideList(); }, 2000));
    CHECK(why->widget()->width() <= why->viewport()->width());
    appearance.setTextSize(usualTextSize);
    CHECK(QTest::qWaitFor([&] { return isBesideList(); }, 2000));
}

TEST_CASE("In a window of 640 × 360 the offers scroll as a whole, and nothing scrolls inside", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    for (int number = 1; number <= 12; ++number) {
        anOffer(desk.workspace(), qPrintable(QStringLiteral("Gåhold %1").arg(number)), "movement");
    }
    AroundMatching around(desk, citizen);
    around.page.resize(560, 280); // beside the navigation, below the top bar
    const auto isWhole = [](const QAbstractScrollArea* area) { return area->verticalScrollBar()->maximum() == 0; };
    for (const char* name : {"wishScroll", "matchTable", "whyScroll"}) {
        INFO(name);
        const auto* area = named<QAbstractScrollArea>(*around.tab, name);
        CHECK(QTest::qWaitFor([&] { return isWhole(area); }, 2000));
    }
    CHECK(around.tab->height() > around.page.height());
}

TEST_CASE("The list of offers begins at the top of its card, and its rows are as high as drawn", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    anOffer(desk.workspace(), "Gåhold", "movement");
    AroundMatching around(desk, citizen);
    CHECK(around.table->mapTo(around.table->parentWidget(), QPoint(0, 0)).y() <= 9); // the card's border and margin
    CHECK(around.table->rowHeight(0) == 28);
    CHECK(around.table->rowHeight(1) == 51);
}

TEST_CASE("The points of an offer stand whole beside the longest words", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    anOffer(desk.workspace(), "Åbent hus", "illness", 18);
    anOffer(desk.workspace(), "Gåhold", "movement", 18);
    CitizenWish wish;
    wish.citizen = citizen;
    wish.needs = {QStringLiteral("illness"), QStringLiteral("movement")};
    wish.maxDistanceKm = 15;
    REQUIRE(desk.workspace().matching.saveWish(wish));
    AroundMatching around(desk, citizen);
    const auto* why = named<QScrollArea>(*around.tab, "whyScroll");
    for (const int height : {672, 480}) { // with and without a bar beside it
        around.page.resize(1096, height);
        settle();
        CHECK(why->widget()->width() <= why->viewport()->width());
        const auto all = why->findChildren<QLabel*>(QStringLiteral("pointsLabel"));
        REQUIRE_FALSE(all.isEmpty());
        for (const QLabel* points : all) {
            INFO(points->text().toStdString());
            CHECK(points->width() >= points->sizeHint().width());
            CHECK(points->mapTo(why->viewport(), points->rect().topRight()).x() < why->viewport()->width());
        }
    }
}

TEST_CASE("A long name is read whole over the offers", "[matching]") {
    Desk desk;
    const CitizenId citizen =
        aCitizen(desk.workspace(), QStringLiteral("Ib-Frederik Christian Emanuel Nepomuk Alexander Maximilian"),
                 QStringLiteral("Løvenskiold-Rosenørn-Lehn-Krag-Juel-Vind-Frijs-Wedellsborg"))
            .id;
    anOffer(desk.workspace(), "Gåhold", "movement");
    AroundMatching around(desk, citizen);
    settle();
    const auto* title = named<QLabel>(*around.tab, "findOfferTitle");
    CHECK(title->height() >= 2 * title->fontMetrics().lineSpacing());
    CHECK(title->heightForWidth(title->width()) <= title->height());
    const auto* button = named<QPushButton>(*around.tab, "directReferralButton");
    CHECK(title->mapTo(around.tab, title->rect().topRight()).x() < button->mapTo(around.tab, QPoint()).x());
}
