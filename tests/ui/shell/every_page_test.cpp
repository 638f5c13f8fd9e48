// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/ui/shell/shell_desk.h"
#include "ui/kit/page.h"
#include "ui/slices.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("Every page opens, and each of its controls can be named by a screen reader", "[shell][pages]") {
    ShellDesk desk;
    aCitizen(desk.file.workspace());
    for (const PageEntry& entry : desk.view->entries()) {
        desk.view->open({entry.id});
        QCoreApplication::processEvents();
        INFO(entry.id.toString().toStdString());
        REQUIRE(desk.view->page(entry.id));
        CHECK(namelessControls(*desk.view) == QStringList());
    }
}

TEST_CASE("Every tab of a citizen can be named by a screen reader", "[shell][pages]") {
    ShellDesk desk;
    const CitizenId citizen = aCitizen(desk.file.workspace()).id;
    for (const CitizenTabEntry& entry : citizenTabs()) {
        ActionCollection actions;
        PageContext context{desk.file.workspace(), *desk.view, desk.ask, actions};
        const std::unique_ptr<CitizenTab> tab(entry.make(context, citizen));
        tab->show();
        QCoreApplication::processEvents();
        INFO(entry.id.toString().toStdString());
        CHECK(namelessControls(*tab) == QStringList());
    }
}

TEST_CASE("Every page and every tab of a citizen fits into a window of 1280 by 720", "[shell][pages]") {
    ShellDesk desk;
    const CitizenId citizen = aCitizen(desk.file.workspace()).id;
    const auto fits = [&](const QString& what) {
        QCoreApplication::processEvents();
        const QSize needed = desk.view->minimumSizeHint();
        INFO(what.toStdString() << " needs " << needed.width() << " by " << needed.height());
        CHECK(needed.width() <= 1280);
        CHECK(needed.height() <= 720);
    };
    for (const PageEntry& entry : desk.view->entries()) {
        desk.view->open({entry.id});
        fits(entry.id.toString());
    }
    for (const CitizenTabEntry& entry : citizenTabs()) {
        desk.view->open({.page = page::citizens, .citizen = citizen, .tab = entry.id});
        fits(entry.id.toString());
    }
}

TEST_CASE("The tables of all pages behave as models must", "[shell][pages]") {
    ShellDesk desk;
    aCitizen(desk.file.workspace());
    int tables = 0;
    for (const PageEntry& entry : desk.view->entries()) {
        desk.view->open({entry.id});
        for (const QAbstractItemView* table : desk.view->page(entry.id)->findChildren<QAbstractItemView*>()) {
            if (table->model()) {
                const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
                ++tables;
            }
        }
    }
    CHECK(tables >= 5); // a table that breaks a rule ends the program; here only that there were some
}

TEST_CASE("No two commands of the program claim one shortcut or one id", "[shell][pages]") {
    ShellDesk desk;
    for (const PageEntry& entry : desk.view->entries()) {
        desk.view->open({entry.id});
    }
    const CitizenId citizen = aCitizen(desk.file.workspace()).id;
    for (const CitizenTabEntry& entry : citizenTabs()) {
        desk.view->open({.page = page::citizens, .citizen = citizen, .tab = entry.id});
    }
    CHECK(duplicateCommands(desk.view->collections()).join(QLatin1Char('\n')).toStdString() == "");
}

TEST_CASE("Every page changes its words with the language", "[shell][pages]") {
    ShellDesk desk;
    for (const PageEntry& entry : desk.view->entries()) {
        desk.view->open({entry.id});
    }
    desk.appearance.setLanguage(QStringLiteral("en"));
    QCoreApplication::processEvents();
    for (const PageEntry& entry : desk.view->entries()) {
        INFO(entry.id.toString().toStdString());
        if (entry.id != page::calendar) { // which is headed by its week
            CHECK(entry.title() == desk.view->page(entry.id)->header()->title());
        }
    }
    desk.appearance.setLanguage(QStringLiteral("da"));
    QCoreApplication::processEvents();
    CHECK(desk.view->page(page::settings)->header()->title() == QStringLiteral("Indstillinger"));
}
