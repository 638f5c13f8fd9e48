// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_names.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"
#include "tests/support/ui_scripted_ask.h"
#include "ui/kit/appearance.h"
#include "ui/kit/page.h"
#include "ui/kit/record_table.h"
#include "ui/shell/beside_view.h"
#include "ui/shell/search_everywhere.h"
#include "ui/shell/search_target.h"
#include "ui/shell/work_view.h"
#include "ui/slices.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QListWidget>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
struct Desk {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    std::unique_ptr<WorkView> view;

    Desk() {
        view = std::make_unique<WorkView>(file.workspace(), ask, appearance, pages(),
                                          searchEverywhere(file.workspace()));
        view->resize(1280, 720);
        view->show();
    }
};
} // namespace

TEST_CASE("Every page opens, and each of its controls can be named by a screen reader", "[shell][pages]") {
    Desk desk;
    aCitizen(desk.file.workspace());
    for (const PageEntry& entry : desk.view->entries()) {
        desk.view->open({entry.id});
        QCoreApplication::processEvents();
        INFO(entry.id.toStdString());
        REQUIRE(desk.view->page(entry.id));
        CHECK(namelessControls(*desk.view) == QStringList());
    }
}

TEST_CASE("Every tab of a citizen can be named by a screen reader", "[shell][pages]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.file.workspace()).id;
    for (const CitizenTabEntry& entry : citizenTabs()) {
        ActionCollection actions;
        PageContext context{desk.file.workspace(), *desk.view, desk.ask, actions};
        const std::unique_ptr<CitizenTab> tab(entry.make(context, citizen));
        tab->show();
        QCoreApplication::processEvents();
        INFO(entry.id.toStdString());
        CHECK(namelessControls(*tab) == QStringList());
    }
}

TEST_CASE("Every page and every tab of a citizen fits into a window of 1280 by 720", "[shell][pages]") {
    Desk desk;
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
        fits(entry.id);
    }
    for (const CitizenTabEntry& entry : citizenTabs()) {
        desk.view->open({.page = QStringLiteral("citizens"), .citizen = citizen, .tab = entry.id});
        fits(entry.id);
    }
}

TEST_CASE("The tables of all pages behave as models must", "[shell][pages]") {
    Desk desk;
    aCitizen(desk.file.workspace());
    for (const PageEntry& entry : desk.view->entries()) {
        desk.view->open({entry.id});
        for (const QAbstractItemView* table : desk.view->page(entry.id)->findChildren<QAbstractItemView*>()) {
            if (table->model()) {
                const QAbstractItemModelTester tester(table->model(),
                                                      QAbstractItemModelTester::FailureReportingMode::Fatal);
                SUCCEED();
            }
        }
    }
}

TEST_CASE("No two commands of the program claim one shortcut or one id", "[shell][pages]") {
    Desk desk;
    for (const PageEntry& entry : desk.view->entries()) {
        desk.view->open({entry.id});
    }
    const CitizenId citizen = aCitizen(desk.file.workspace()).id;
    for (const CitizenTabEntry& entry : citizenTabs()) {
        desk.view->open({.page = QStringLiteral("citizens"), .citizen = citizen, .tab = entry.id});
    }
    CHECK(duplicateCommands(desk.view->collections()).join(QLatin1Char('\n')).toStdString() == "");
}

TEST_CASE("Every page changes its words with the language", "[shell][pages]") {
    Desk desk;
    for (const PageEntry& entry : desk.view->entries()) {
        desk.view->open({entry.id});
    }
    desk.appearance.setLanguage(QStringLiteral("en"));
    QCoreApplication::processEvents();
    for (const PageEntry& entry : desk.view->entries()) {
        INFO(entry.id.toStdString());
        if (entry.id != QStringLiteral("calendar")) { // which is headed by its week
            CHECK(entry.title() == desk.view->page(entry.id)->header()->title());
        }
    }
    desk.appearance.setLanguage(QStringLiteral("da"));
    QCoreApplication::processEvents();
    CHECK(desk.view->page(QStringLiteral("settings"))->header()->title() == QStringLiteral("Indstillinger"));
}

TEST_CASE("A command is found by typing also when its page has not been opened, and is carried out there", "[shell][pages]") {
    Desk desk;
    desk.view->open({QStringLiteral("today")});
    desk.view->commands().action(QStringLiteral("shell.palette"))->trigger();
    auto* edit = desk.view->findChild<QLineEdit*>(QStringLiteral("commandEdit"));
    REQUIRE(edit);
    QTest::keyClicks(edit, QStringLiteral("dette findes ikke"));
    auto* list = desk.view->findChild<QAbstractItemView*>(QStringLiteral("commandList"));
    CHECK(list->model()->rowCount() == 0);
    edit->clear();
    QTest::keyClicks(edit, QStringLiteral("hent fra"));
    REQUIRE(list->model()->rowCount() == 1);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(desk.view->current().page == QStringLiteral("referrals"));
    CHECK(desk.ask.asked().size() == 1); // which folder
}

TEST_CASE("Typing a name finds the citizen and the offer among the commands, and Enter opens them", "[shell][pages]") {
    Desk desk;
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
    CHECK(desk.view->current() == Target{QStringLiteral("citizens"), bente});
    find("mikk", "Mikkels Café");
    CHECK(desk.view->current().page == QStringLiteral("offers"));
    CHECK(desk.view->current().record == offer->value());
    find("0000 0001", "Bente Mikkelsen"); // her telephone
    CHECK(desk.view->current().citizen == bente);
}

TEST_CASE("Ctrl+F selects what was searched for before", "[shell][pages]") {
    Desk desk;
    desk.view->open({QStringLiteral("today")});
    auto* edit = desk.view->findChild<QLineEdit*>(QStringLiteral("searchEdit"));
    edit->setText(QStringLiteral("bente"));
    desk.view->commands().action(QStringLiteral("shell.search"))->trigger();
    CHECK(edit->selectedText() == QStringLiteral("bente"));
}

TEST_CASE("With the citizen beside, no tab names anybody else", "[shell][pages]") {
    Desk desk;
    const CitizenId bente =
        aCitizen(desk.file.workspace(), QStringLiteral("Bente"), QStringLiteral("Mikkelsen")).id;
    aCitizen(desk.file.workspace(), QStringLiteral("Anders"), QStringLiteral("Holmgaard"));
    BesideView beside(desk.file.workspace(), desk.ask, bente, citizenTabs());
    beside.show();
    QCoreApplication::processEvents();
    const QString all = readableTexts(beside).join(QLatin1Char('\n'));
    CHECK(all.contains(QStringLiteral("Bente Mikkelsen")));
    CHECK(!all.contains(QStringLiteral("Holmgaard")));
}

TEST_CASE("With the citizen beside, a questionnaire opens without a score, and working notes stay hidden",
          "[shell][pages]") {
    Desk desk;
    Workspace& workspace = desk.file.workspace();
    const CitizenId bente = aCitizen(workspace).id;
    Note note;
    note.citizen = bente;
    note.eventOn = desk.file.clock.today();
    note.text = QStringLiteral("Virker presset");
    REQUIRE(workspace.notes.write(note));
    note.isShared = true;
    note.text = QStringLiteral("Vi går til banko sammen");
    REQUIRE(workspace.notes.write(note));
    BesideView beside(workspace, desk.ask, bente, citizenTabs());
    beside.resize(1096, 672);
    beside.show();
    beside.open({QStringLiteral("citizens"), bente, QStringLiteral("notes")});
    QCoreApplication::processEvents();
    auto* notes = beside.findChild<RecordTable*>(QStringLiteral("sharedNotesTable"));
    REQUIRE(notes);
    CHECK(notes->records()->rowCount() == 1);
    CHECK_FALSE(readableTexts(beside).join(QLatin1Char('\n')).contains(QStringLiteral("presset")));

    beside.open({QStringLiteral("citizens"), bente, QStringLiteral("measurements")});
    auto* sheets = beside.findChild<RecordTable*>(QStringLiteral("togetherTable"));
    REQUIRE(sheets);
    REQUIRE(sheets->selectKey(QStringLiteral("SRH")));
    beside.findChild<QPushButton*>(QStringLiteral("fillInTogetherButton"))->click();
    QCoreApplication::processEvents();
    auto* questions = beside.findChild<QWidget*>(QStringLiteral("oneByOne"));
    REQUIRE(questions);
    CHECK(beside.findChild<QWidget*>(QStringLiteral("resultView")) == nullptr);
    CHECK(beside.findChild<QWidget*>(QStringLiteral("safetyCard")) == nullptr);
    CHECK(beside.findChild<QWidget*>(QStringLiteral("nextStepCard")) == nullptr);
}

TEST_CASE("Search finds a clinic and leads to the list of referrers", "[shell][search]") {
    Desk desk;
    Partner clinic;
    clinic.name = QStringLiteral("Lægerne Torvet");
    const PartnerId id = *desk.file.workspace().partners.add(clinic);
    const QList<Hit> hits = searchEverywhere(desk.file.workspace())(QStringLiteral("torvet"));
    REQUIRE(hits.size() == 1);
    CHECK(searchTarget(hits.first()).page == QStringLiteral("referrals"));
    CHECK(searchTarget(hits.first()).record == id.value());
}

TEST_CASE("Search finds a person by the names in any order and leads to the person", "[shell][search]") {
    Desk desk;
    const CitizenId bente =
        aCitizen(desk.file.workspace(), QStringLiteral("Bente"), QStringLiteral("Mikkelsen")).id;
    const QList<Hit> hits = searchEverywhere(desk.file.workspace())(QStringLiteral("mikk ben"));
    REQUIRE(hits.size() == 1);
    CHECK(searchTarget(hits.first()) == Target{QStringLiteral("citizens"), bente});
}
