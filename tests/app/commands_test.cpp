// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"
#include "tests/support/ui/accessible_names.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextBrowser>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("The command palette finds a page by typing and Enter goes there", "[shell][commands]") {
    Desk desk;
    desk.openNewFile();
    desk.press(Qt::Key_K, Qt::ControlModifier);
    auto* edit = desk.find<QLineEdit>("commandEdit");
    REQUIRE(edit);
    QTest::keyClicks(edit, QStringLiteral("borge"));
    const auto* list = desk.find<QListWidget>("commandList");
    REQUIRE(list->count() >= 1);
    for (int row = 0; row < list->count(); ++row) {
        CHECK_FALSE(list->item(row)->icon().isNull()); // or its words would begin further to the left
    }
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(desk.app.work()->current().page == page::citizens);

    SECTION("and Alt+Left leads back") {
        desk.activate();
        desk.press(Qt::Key_Left, Qt::AltModifier);
        CHECK(desk.app.work()->current().page == page::today);
    }
}

TEST_CASE("No two commands claim one shortcut", "[shell][commands]") {
    Desk desk;
    desk.openNewFile();
    CHECK(duplicateCommands(desk.app.work()->collections()) == QStringList());
    CHECK(namelessControls(desk.window()) == QStringList());
}

TEST_CASE("F1 opens the help of the page, in Danish", "[shell][commands]") {
    Desk desk;
    desk.openNewFile();
    desk.press(Qt::Key_F1);
    auto* help = desk.find<QTextBrowser>("helpBrowser");
    REQUIRE(help);
    CHECK(help->toPlainText().contains(QStringLiteral("hvad der venter")));
}

TEST_CASE("The language changes while the program runs", "[shell][commands]") {
    Desk desk;
    desk.openNewFile();
    const auto* lock = desk.find<QWidget>("lockButton");
    CHECK(lock->accessibleName() == QStringLiteral("Lås"));
    desk.app.appearance().setLanguage(QStringLiteral("en"));
    QCoreApplication::processEvents();
    CHECK(lock->accessibleName() == QStringLiteral("Lock"));
    desk.app.appearance().setLanguage(QStringLiteral("da"));
    QCoreApplication::processEvents();
    CHECK(lock->accessibleName() == QStringLiteral("Lås"));
}
