// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/ui/shell/shell_desk.h"
#include "ui/shell/search/search_everywhere.h"
#include "ui/shell/search/search_target.h"
#include "ui/slices.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("Typing a name finds the citizen and the offer among the commands, and Enter opens them", "[shell][pages]") {
    ShellDesk desk;
    const CitizenId bente = aCitizen(desk.file.workspace(), QStringLiteral("Bente"), QStringLiteral("Mikkelsen")).id;
    Offer cafe;
    cafe.name = QStringLiteral("Mikkels Café");
    const auto offer = desk.file.workspace().offers.add(cafe);
    REQUIRE(offer);
    const auto find = [&desk](const char* words, const char* line) {
        desk.view->commands().action(QStringLiteral("shell.palette"))->trigger();
        auto* edit = desk.view->findChild<QLineEdit*>(QStringLiteral("commandEdit"));
        auto* list = desk.view->findChild<QListWidget*>(QStringLiteral("commandList"));
        REQUIRE(edit);
        QTest::keyClicks(edit, QLatin1String(words));
        for (int row = 0; row < list->count() && list->currentItem()->text() != QString::fromUtf8(line); ++row) {
            QTest::keyClick(edit, Qt::Key_Down);
        }
        CHECK(list->currentItem()->text() == QString::fromUtf8(line));
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    find("mikk", "Bente Mikkelsen");
    CHECK(desk.view->current() == Target{page::citizens, bente});
    find("mikk", "Mikkels Café");
    CHECK(desk.view->current().page == page::offers);
    CHECK(desk.view->current().record == offer->value());
    find("0000 0001", "Bente Mikkelsen"); // her telephone
    CHECK(desk.view->current().citizen == bente);
}

TEST_CASE("Ctrl+F selects what was searched for before", "[shell][pages]") {
    ShellDesk desk;
    desk.view->open({page::today});
    auto* edit = desk.view->findChild<QLineEdit*>(QStringLiteral("searchEdit"));
    edit->setText(QStringLiteral("bente"));
    desk.view->commands().action(QStringLiteral("shell.search"))->trigger();
    CHECK(edit->selectedText() == QStringLiteral("bente"));
}

TEST_CASE("Search finds a clinic and leads to the list of referrers", "[shell][search]") {
    ShellDesk desk;
    Partner clinic;
    clinic.name = QStringLiteral("Lægerne Torvet");
    const PartnerId id = *desk.file.workspace().partners.add(clinic);
    const QList<Hit> hits = searchEverywhere(desk.file.workspace())(QStringLiteral("torvet"));
    REQUIRE(hits.size() == 1);
    CHECK(searchTarget(hits.first()).page == page::cooperation);
    CHECK(searchTarget(hits.first()).record == id.value());
}

TEST_CASE("Search finds a person by the names in any order and leads to the person", "[shell][search]") {
    ShellDesk desk;
    const CitizenId bente = aCitizen(desk.file.workspace(), QStringLiteral("Bente"), QStringLiteral("Mikkelsen")).id;
    const QList<Hit> hits = searchEverywhere(desk.file.workspace())(QStringLiteral("mikk ben"));
    REQUIRE(hits.size() == 1);
    CHECK(searchTarget(hits.first()) == Target{page::citizens, bente});
}
