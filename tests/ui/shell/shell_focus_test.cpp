// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/ui/shell/shell_desk.h"
#include "ui/kit/page.h"
#include "ui/shell/main_window.h"
#include "ui/slices.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("Whoever is brought to a page or a tab finds the focus in it, not in the list of pages", "[shell][pages]") {
    ShellDesk desk;
    const CitizenId bente = aCitizen(desk.file.workspace()).id;
    REQUIRE(QTest::qWaitForWindowActive(desk.view.get()));
    auto* menu = desk.view->findChild<QWidget*>(QStringLiteral("settingsNavigation"));
    REQUIRE(menu);
    QList<Target> places;
    for (const PageEntry& entry : desk.view->entries()) {
        places.append({entry.id});
    }
    for (const CitizenTabEntry& entry : citizenTabs()) {
        places.append({.page = page::citizens, .citizen = bente, .tab = entry.id});
    }
    for (const Target& place : std::as_const(places)) {
        menu->setFocus();
        desk.view->open(place);
        QCoreApplication::processEvents();
        INFO(place.page.toString().toStdString() << " " << place.tab.toString().toStdString());
        const QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus);
        CHECK(desk.view->page(place.page)->isAncestorOf(focus));
        CHECK(focus->isVisible());
        CHECK((place.tab.isEmpty() || focus->objectName() != QStringLiteral("citizenTabs")));
    }
}

TEST_CASE("A tab that is brought forward from within another has the focus on its table", "[shell][pages]") {
    ShellDesk desk;
    const CitizenId bente = aCitizen(desk.file.workspace()).id;
    aConsent(desk.file.workspace(), bente);
    REQUIRE(QTest::qWaitForWindowActive(desk.view.get()));
    desk.view->openCitizen(bente, tab::facts);
    QCoreApplication::processEvents();
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("factsTable"));
    auto* bar = desk.view->findChild<QTabBar*>(QStringLiteral("citizenTabs"));
    REQUIRE(bar);
    for (int tab = 0; tab < bar->count(); ++tab) {
        if (bar->tabText(tab) == QStringLiteral("Samtykke")) {
            bar->setCurrentIndex(tab);
        }
    }
    QCoreApplication::processEvents();
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("consentsTable"));
}

TEST_CASE("A button that goes away under the focus leaves the focus in the page", "[shell]") {
    MainWindow window;
    auto* all = new QWidget;
    auto* row = new QHBoxLayout(all);
    row->addWidget(new QPushButton(QStringLiteral("Borgere")));
    auto* page = new Page(PageBody::Scrolling);
    row->addWidget(page);
    auto* stays = new QPushButton(QStringLiteral("Ret"));
    auto* goes = new QPushButton(QStringLiteral("Gem"));
    page->content()->addWidget(stays);
    page->content()->addWidget(goes);
    window.present(all);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    SECTION("hidden") {
        goes->setFocus();
        REQUIRE(goes->hasFocus());
        goes->hide();
        CHECK(stays->hasFocus());
    }
    SECTION("switched off") {
        goes->setFocus();
        REQUIRE(goes->hasFocus());
        goes->setEnabled(false);
        CHECK(stays->hasFocus());
    }
}
