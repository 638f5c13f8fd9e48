// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shell_desk.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/look/text_size.h"
#include "ui/slices.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("A command is found by typing also when its page has not been opened, and is carried out there", "[shell][pages]") {
    ShellDesk desk;
    desk.view->open({page::today});
    desk.view->commands().action(QStringLiteral("shell.palette"))->trigger();
    auto* edit = desk.view->findChild<QLineEdit*>(QStringLiteral("commandEdit"));
    REQUIRE(edit);
    QTest::keyClicks(edit, QStringLiteral("dette findes ikke"));
    auto* list = desk.view->findChild<QAbstractItemView*>(QStringLiteral("commandList"));
    CHECK(list->model()->rowCount() == 0);
    edit->clear();
    QTest::keyClicks(edit, QStringLiteral("hent fra"));
    REQUIRE(QTest::qWaitFor([list] { return list->model()->rowCount() == 1; }));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(desk.view->current().page == page::referrals);
    CHECK(desk.ask.asked().size() == 1); // which folder
}

TEST_CASE("The commands can be typed in before any other page is made, and Enter finds also what was still to come",
          "[shell][pages]") {
    ShellDesk desk;
    desk.view->open({page::today});
    desk.view->commands().action(QStringLiteral("shell.palette"))->trigger();
    auto* edit = desk.view->findChild<QLineEdit*>(QStringLiteral("commandEdit"));
    REQUIRE(edit);
    CHECK(edit->isVisible());
    CHECK_FALSE(desk.view->page(page::referrals));
    CHECK(desk.view->findChild<QListWidget*>(QStringLiteral("commandList"))->count() > 5);
    QTest::keyClicks(edit, QStringLiteral("hent fra"));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(desk.view->current().page == page::referrals);
    CHECK(desk.ask.asked().size() == 1); // which folder
}

TEST_CASE("The command one has gone to with the arrows stays chosen while more commands come", "[shell][pages]") {
    ShellDesk desk;
    desk.view->open({page::today});
    desk.view->commands().action(QStringLiteral("shell.palette"))->trigger();
    auto* edit = desk.view->findChild<QLineEdit*>(QStringLiteral("commandEdit"));
    auto* list = desk.view->findChild<QListWidget*>(QStringLiteral("commandList"));
    REQUIRE(edit);
    QTest::keyClicks(edit, QStringLiteral("e"));
    const int few = list->count();
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Down);
    const QString chosen = list->currentItem()->text();
    REQUIRE(QTest::qWaitFor([&desk] { return desk.view->page(page::settings) != nullptr; }, 60'000));
    CHECK(QTest::qWaitFor([&] { return list->count() > few; }));
    CHECK(list->currentItem()->text() == chosen);
}

TEST_CASE("Typing regneark proposes the import before the tables of the evaluation", "[shell][pages]") {
    ShellDesk desk;
    desk.view->open({page::evaluation});
    desk.view->commands().action(QStringLiteral("shell.palette"))->trigger();
    auto* edit = desk.view->findChild<QLineEdit*>(QStringLiteral("commandEdit"));
    const auto* list = desk.view->findChild<QListWidget*>(QStringLiteral("commandList"));
    REQUIRE(edit);
    REQUIRE(QTest::qWaitFor([&desk] { return desk.view->page(page::settings) != nullptr; }, 60'000)); // the last one made
    QTest::keyClicks(edit, QStringLiteral("regneark"));
    const auto rowOf = [list](const char* words) {
        const QList<QListWidgetItem*> found = list->findItems(QString::fromUtf8(words), Qt::MatchExactly);
        return found.isEmpty() ? -1 : list->row(found.first());
    };
    REQUIRE(rowOf("Gem tabellerne som regneark") >= 0);
    CHECK(rowOf("Importér fra regneark…") >= 0);
    CHECK(rowOf("Importér fra regneark…") < rowOf("Gem tabellerne som regneark"));
}

TEST_CASE("The theme, the size of the text and the language are found among the commands", "[shell][pages]") {
    ShellDesk desk;
    desk.appearance.setTheme(ThemeChoice::Light);
    desk.view->open({page::settings});
    const auto command = [&desk](const char* words) {
        desk.view->commands().action(QStringLiteral("shell.palette"))->trigger();
        auto* edit = desk.view->findChild<QLineEdit*>(QStringLiteral("commandEdit"));
        REQUIRE(edit);
        QTest::keyClicks(edit, QString::fromUtf8(words));
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    command("mørk");
    CHECK(desk.appearance.theme() == ThemeChoice::Dark);
    CHECK(desk.view->findChild<QComboBox*>(QStringLiteral("themeCombo"))->currentData().toString() == QStringLiteral("dark"));
    command("lyst tema");
    CHECK(desk.appearance.theme() == ThemeChoice::Light);
    command("systemets");
    CHECK(desk.appearance.theme() == ThemeChoice::System);
    desk.appearance.setTheme(ThemeChoice::Light);
    command("større");
    CHECK(desk.appearance.textSize() == usualTextSize + textSizeStep);
    command("mindre tekst");
    CHECK(desk.appearance.textSize() == usualTextSize);
    command("engelsk");
    CHECK(desk.appearance.language() == QStringLiteral("en"));
    CHECK(desk.file.workspace().settings.value(language) == QStringLiteral("en"));
    command("dansk");
    CHECK(desk.appearance.language() == QStringLiteral("da"));
}

TEST_CASE("The text can be made neither larger than the largest nor smaller than the smallest size", "[shell][pages]") {
    ShellDesk desk;
    desk.appearance.setTextSize(largestTextSize);
    CHECK_FALSE(desk.view->commands().action(QStringLiteral("shell.largerText"))->isEnabled());
    CHECK(desk.view->commands().action(QStringLiteral("shell.smallerText"))->isEnabled());
    desk.appearance.setTextSize(smallestTextSize);
    CHECK(desk.view->commands().action(QStringLiteral("shell.largerText"))->isEnabled());
    CHECK_FALSE(desk.view->commands().action(QStringLiteral("shell.smallerText"))->isEnabled());
    desk.appearance.setTextSize(usualTextSize);
}
