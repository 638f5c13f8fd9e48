// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/test_file.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/scripted_ask.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shell/frame/navigation.h"
#include "ui/shell/lock/beside_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search/search_everywhere.h"
#include "ui/shell/search/search_target.h"
#include "ui/shell/work_view.h"
#include "ui/slices.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
struct ShellDesk {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    std::unique_ptr<WorkView> view;

    ShellDesk() {
        view = std::make_unique<WorkView>(file.workspace(), ask, appearance, pages(), searchEverywhere(file.workspace()));
        view->resize(1280, 720);
        view->show();
    }
};
} // namespace

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
    REQUIRE(QTest::qWaitFor([&desk] { return desk.view->page(page::settings) != nullptr; }));
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
    REQUIRE(QTest::qWaitFor([&desk] { return desk.view->page(page::settings) != nullptr; })); // the last one made
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

TEST_CASE("With the citizen beside, no tab names anybody else", "[shell][pages]") {
    ShellDesk desk;
    const CitizenId bente = aCitizen(desk.file.workspace(), QStringLiteral("Bente"), QStringLiteral("Mikkelsen")).id;
    aCitizen(desk.file.workspace(), QStringLiteral("Anders"), QStringLiteral("Holmgaard"));
    BesideView beside(desk.file.workspace(), desk.ask, bente, citizenTabs());
    beside.show();
    QCoreApplication::processEvents();
    const QString all = readableTexts(beside).join(QLatin1Char('\n'));
    CHECK(all.contains(QStringLiteral("Bente Mikkelsen")));
    CHECK(!all.contains(QStringLiteral("Holmgaard")));
}

TEST_CASE("With the citizen beside, only what is agreed and what comes is in view, and nothing of it can be changed there",
          "[shell][pages]") {
    ShellDesk desk;
    Workspace& workspace = desk.file.workspace();
    const CitizenId bente = aCitizen(workspace).id;
    IncomingDraft referral;
    referral.referral.citizen = bente;
    referral.referral.source = QStringLiteral("gp");
    referral.referral.reason = QStringLiteral("virker opgivende");
    referral.referral.receivedOn = desk.file.clock.today();
    REQUIRE(workspace.incomingReferrals.receive(referral));
    for (const TodoKind kind : {TodoKind::AgreedAction, TodoKind::Other}) {
        Todo todo;
        todo.citizen = bente;
        todo.kind = kind;
        todo.title =
            kind == TodoKind::AgreedAction ? QStringLiteral("Prøve banko") : QStringLiteral("Spørg lægen om rusmidler");
        todo.dueOn = desk.file.clock.today().addDays(3);
        REQUIRE(workspace.todos.add(todo));
    }
    BesideView beside(workspace, desk.ask, bente, citizenTabs());
    beside.resize(1096, 672);
    beside.show();
    QCoreApplication::processEvents();
    auto* agreed = beside.findChild<RecordTable*>(QStringLiteral("sharedPlanTable"));
    REQUIRE(agreed);
    REQUIRE(agreed->records()->rowCount() == 1);
    CHECK(agreed->records()->index(0, 1).data().toString() == QStringLiteral("Prøve banko"));
    REQUIRE(beside.findChild<RecordTable*>(QStringLiteral("comingAppointmentsTable")));
    const QString all = readableTexts(beside).join(QLatin1Char('\n'));
    CHECK_FALSE(all.contains(QStringLiteral("opgivende")));
    CHECK_FALSE(all.contains(QStringLiteral("rusmidler")));
    for (const char* workersOwn : {"receivedTable", "planTable", "factsTable", "consentsTable", "citizenAppointmentsTable"}) {
        INFO(workersOwn);
        CHECK_FALSE(beside.findChild<RecordTable*>(QLatin1String(workersOwn)));
    }
    for (const char* ofTheCourse : {"startCourseButton", "closeCourseButton", "newTodoButton", "newConsentButton"}) {
        INFO(ofTheCourse);
        CHECK_FALSE(beside.findChild<QPushButton*>(QLatin1String(ofTheCourse)));
    }
    CHECK(namelessControls(beside) == QStringList());
}

TEST_CASE("With the citizen beside, a questionnaire opens without a score, and working notes stay hidden", "[shell][pages]") {
    ShellDesk desk;
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
    beside.open({page::citizens, bente, tab::notes});
    QCoreApplication::processEvents();
    auto* notes = beside.findChild<RecordTable*>(QStringLiteral("sharedNotesTable"));
    REQUIRE(notes);
    CHECK(notes->records()->rowCount() == 1);
    CHECK_FALSE(readableTexts(beside).join(QLatin1Char('\n')).contains(QStringLiteral("presset")));

    beside.open({page::citizens, bente, tab::measurements});
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
    REQUIRE(QTest::qWaitFor([&desk] { return desk.view->page(page::settings) != nullptr; })); // the last one made
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
    REQUIRE(desk.view->place().tab == tab::course);
    SECTION("from another page") { desk.view->open({page::calendar}); }
    SECTION("from another tab") { desk.view->openCitizen(bente, tab::privacy); }
    SECTION("from the tab she was led to first") { desk.view->openCitizen(bente, tab::notes); }
    SECTION("from the settings of the organisation, where a letter sends her") {
        desk.view->open({.page = page::settings, .command = command::enterOrganisation});
    }
    desk.view->back();
    CHECK(desk.view->current().citizen == bente);
    CHECK(desk.view->place().tab == tab::course);
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

TEST_CASE("With the citizen beside, the place for a note's text is there only when there is a note", "[shell][pages]") {
    ShellDesk desk;
    Workspace& workspace = desk.file.workspace();
    const CitizenId bente = aCitizen(workspace).id;
    BesideView beside(workspace, desk.ask, bente, citizenTabs());
    beside.resize(1096, 672);
    beside.show();
    beside.open({page::citizens, bente, tab::notes});
    QCoreApplication::processEvents();
    const auto* text = beside.findChild<QPlainTextEdit*>(QStringLiteral("sharedNoteText"));
    REQUIRE(text);
    CHECK_FALSE(text->isVisible());
    CHECK_FALSE(beside.findChild<RecordTable*>(QStringLiteral("sharedNotesTable"))->accessibleDescription().isEmpty());
    Note note;
    note.citizen = bente;
    note.eventOn = desk.file.clock.today();
    note.isShared = true;
    note.text = QStringLiteral("Vi går til banko sammen");
    REQUIRE(workspace.notes.write(note));
    QCoreApplication::processEvents();
    CHECK(text->isVisible());
    CHECK(text->toPlainText() == note.text);
}

TEST_CASE("Search finds a clinic and leads to the list of referrers", "[shell][search]") {
    ShellDesk desk;
    Partner clinic;
    clinic.name = QStringLiteral("Lægerne Torvet");
    const PartnerId id = *desk.file.workspace().partners.add(clinic);
    const QList<Hit> hits = searchEverywhere(desk.file.workspace())(QStringLiteral("torvet"));
    REQUIRE(hits.size() == 1);
    CHECK(searchTarget(hits.first()).page == page::referrals);
    CHECK(searchTarget(hits.first()).record == id.value());
}

TEST_CASE("Search finds a person by the names in any order and leads to the person", "[shell][search]") {
    ShellDesk desk;
    const CitizenId bente = aCitizen(desk.file.workspace(), QStringLiteral("Bente"), QStringLiteral("Mikkelsen")).id;
    const QList<Hit> hits = searchEverywhere(desk.file.workspace())(QStringLiteral("mikk ben"));
    REQUIRE(hits.size() == 1);
    CHECK(searchTarget(hits.first()) == Target{page::citizens, bente});
}
