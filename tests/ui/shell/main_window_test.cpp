// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shell_desk.h"
#include "ui/kit/look/text_size.h"
#include "ui/shell/frame/navigation.h"
#include "ui/shell/main_window.h"
#include "ui/slices.h"

#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("What takes the window's place is on the screen before what was there goes, which may take a while", "[shell]") {
    struct Painted : QWidget {
        bool was = false;
        void paintEvent(QPaintEvent*) override { was = true; }
    };
    MainWindow window;
    auto* old = new QWidget;
    window.present(old);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    auto* lockScreen = new Painted;
    bool wasPaintedFirst = false;
    QObject::connect(old, &QObject::destroyed, &window, [&] { wasPaintedFirst = lockScreen->was; });
    window.present(lockScreen);
    CHECK(wasPaintedFirst);
}

TEST_CASE("Larger text makes the list of pages icons before its words are cut", "[shell][narrow]") {
    ShellDesk desk;
    desk.view->open({page::today});
    QCoreApplication::processEvents();
    const auto* navigation = desk.view->findChild<Navigation*>();
    REQUIRE(navigation);
    CHECK_FALSE(navigation->isFolded());
    desk.appearance.setTextSize(largestTextSize);
    QCoreApplication::processEvents();
    CHECK(navigation->isFolded());
    CHECK(navigation->width() == 56);
    desk.appearance.setTextSize(usualTextSize);
    QCoreApplication::processEvents();
    CHECK_FALSE(navigation->isFolded());
}
