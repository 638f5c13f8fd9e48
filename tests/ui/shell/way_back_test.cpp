// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/ui/shell/shell_desk.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/page.h"
#include "ui/slices.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("Leaving a new referral leaves her where she was, with what she wrote kept", "[shell][pages]") {
    ShellDesk desk;
    const CitizenId bente = aCitizen(desk.file.workspace()).id;
    desk.view->openCitizen(bente, tab::appointments);
    const Target before = desk.view->current();
    desk.view->commands().action(QStringLiteral("shell.newReferral"))->trigger();
    auto* dialog = desk.view->findChild<FormDialog*>(QStringLiteral("incomingDialog"));
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("givenNameEdit")), QStringLiteral("Ingeborg"));
    dialog->reject();
    CHECK(desk.view->current() == before);
    CHECK(desk.view->inFront() == desk.view->page(page::citizens));
    CHECK(desk.view->page(page::citizens)->messages()->text().contains(QStringLiteral("kladde")));
}

TEST_CASE("New referral stands once among the commands, and who leaves it is on the page she was on", "[shell][pages]") {
    ShellDesk desk;
    desk.view->open({page::calendar});
    desk.view->commands().action(QStringLiteral("shell.palette"))->trigger();
    auto* edit = desk.view->findChild<QLineEdit*>(QStringLiteral("commandEdit"));
    const auto* list = desk.view->findChild<QListWidget*>(QStringLiteral("commandList"));
    REQUIRE(edit);
    // The last one made, also on a machine that has other things to do.
    REQUIRE(QTest::qWaitFor([&desk] { return desk.view->page(page::settings) != nullptr; }, 60'000));
    QTest::keyClicks(edit, QStringLiteral("ny henvisning"));
    CHECK(list->findItems(QStringLiteral("Ny henvisning"), Qt::MatchExactly).size() == 1);
    QTest::keyClick(edit, Qt::Key_Return);
    auto* dialog = desk.view->findChild<FormDialog*>(QStringLiteral("incomingDialog"));
    REQUIRE(dialog);
    dialog->reject();
    CHECK(desk.view->current().page == page::calendar);
}

TEST_CASE("A new referral begun from the guidance of the first day leads back to I dag when it is left", "[shell][pages]") {
    ShellDesk desk;
    desk.view->open({page::today});
    auto* begin = desk.view->findChild<QPushButton*>(QStringLiteral("firstReferralButton"));
    REQUIRE(begin);
    begin->click();
    auto* dialog = desk.view->findChild<FormDialog*>(QStringLiteral("incomingDialog"));
    REQUIRE(dialog);
    dialog->reject();
    CHECK(desk.view->current().page == page::today);
}

TEST_CASE("Back leads to the tab of the citizen that she has gone to herself", "[shell][pages]") {
    ShellDesk desk;
    const CitizenId bente = aCitizen(desk.file.workspace()).id;
    desk.view->openCitizen(bente, tab::notes);
    auto* bar = desk.view->findChild<QTabBar*>(QStringLiteral("citizenTabs"));
    REQUIRE(bar);
    bar->setCurrentIndex(0);
    REQUIRE(desk.view->place().tab == tab::timeline);
    SECTION("from another page") { desk.view->open({page::calendar}); }
    SECTION("from another tab") { desk.view->openCitizen(bente, tab::privacy); }
    SECTION("from the tab she was led to first") { desk.view->openCitizen(bente, tab::notes); }
    SECTION("from the settings of the organisation, where a letter sends her") {
        desk.view->open({.page = page::settings, .command = command::enterOrganisation});
    }
    desk.view->back();
    CHECK(desk.view->current().citizen == bente);
    CHECK(desk.view->place().tab == tab::timeline);
}

TEST_CASE("To open the citizen who is open already is no step that Back leads over", "[shell][pages]") {
    ShellDesk desk;
    const CitizenId bente = aCitizen(desk.file.workspace()).id;
    desk.view->open({page::calendar});
    desk.view->openCitizen(bente);
    desk.view->openCitizen(bente);
    desk.view->openCitizen(bente, desk.view->place().tab);
    desk.view->back();
    CHECK(desk.view->current().page == page::calendar);
}

TEST_CASE("The citizen's form opens over the page she is on, in the field that is missing", "[shell][pages]") {
    ShellDesk desk;
    const CitizenId bente = aCitizen(desk.file.workspace()).id;
    desk.view->open({page::calendar});
    Page* calendar = desk.view->page(page::calendar);
    desk.view->editCitizen(calendar, bente, QStringLiteral("phone"));
    QApplication::processEvents();
    auto* dialog = calendar->findChild<FormDialog*>();
    REQUIRE(dialog);
    auto* phone = dialog->findChild<QLineEdit*>(QStringLiteral("phoneEdit"));
    REQUIRE(phone);
    CHECK(dialog->focusWidget() == phone);
    phone->selectAll();
    QTest::keyClicks(phone, QStringLiteral("86 48 12 34"));
    dialog->submit();
    CHECK(desk.file.workspace().citizens.find(bente)->phone == QStringLiteral("86481234"));
    CHECK(calendar->messages()->text().contains(QStringLiteral("Bente Mikkelsen")));
    CHECK(desk.view->current().page == page::calendar);
}
