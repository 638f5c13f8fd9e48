// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/test_file.h"
#include "tests/support/ui/scripted_ask.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shell/search/search_everywhere.h"
#include "ui/shell/work_view.h"
#include "ui/slices.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcutEvent>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// Buttons that are no commands of the program, and why.
bool isPartOfAControl(const QAbstractButton& button) {
    static const QHash<QString, QString> reasons = {
        {QStringLiteral("calendarButton"), QStringLiteral("opens the calendar of a date field")},
        {QStringLiteral("closePopoverButton"), QStringLiteral("the cross of a popover, which Escape closes too")},
        {QStringLiteral("moreOfCitizenButton"), QStringLiteral("opens a menu of commands")},
        {QStringLiteral("moreOfCitizensButton"), QStringLiteral("opens a menu of commands")},
        {QStringLiteral("moreOfCalendarButton"), QStringLiteral("opens a menu of commands")},
        {QStringLiteral("moreOfNotesButton"), QStringLiteral("opens a menu of commands")},
        {QStringLiteral("newLetterButton"), QStringLiteral("opens a menu of commands")},
        {QStringLiteral("filingButton"), QStringLiteral("does what today.filing does, and says how many wait")},
        {QStringLiteral("agendaButton"), QStringLiteral("does what today.act does with its line")},
        {QStringLiteral("emptyStateButton"), QStringLiteral("says on an empty page what a command of that page does")},
        {QStringLiteral("cancelTaskButton"), QStringLiteral("belongs to the progress it stops")},
        {QStringLiteral("seeRestrictionButton"), QStringLiteral("goes to the tab of the citizen's rights")},
        {QStringLiteral("moreButton"), QStringLiteral("goes to the day, as the day view does")},
    };
    for (const QWidget* at = button.parentWidget(); at != nullptr; at = at->parentWidget()) {
        const bool isFieldOrTabs = qobject_cast<const QLineEdit*>(at) ||  // the cross that empties it
                                   qobject_cast<const QTabBar*>(at) ||    // scrolls tabs that do not fit
                                   qobject_cast<const MessageBar*>(at) || // its cross, and Fortryd, which is Ctrl+Z
                                   qobject_cast<const QDialog*>(at) || qobject_cast<const QCalendarWidget*>(at);
        const bool isQuestionnaire = at->objectName() == QStringLiteral("oneByOne"); // its steps have keys of their own
        if (isFieldOrTabs || isQuestionnaire) {
            return true;
        }
    }
    return reasons.contains(button.objectName()) || button.isCheckable(); // a segment: an answer among few
}

QStringList buttonsWithoutCommand(const QWidget& inside) {
    QStringList found;
    for (const QAbstractButton* button : inside.findChildren<QAbstractButton*>()) {
        const bool isPlain = qobject_cast<const QPushButton*>(button) || qobject_cast<const QToolButton*>(button);
        if (isPlain && button->actions().isEmpty() && !isPartOfAControl(*button)) {
            found.append(QStringLiteral("%1 \"%2\"").arg(button->objectName(), button->text()));
        }
    }
    return found;
}

} // namespace

TEST_CASE("Every button of every page and tab is a command of the program", "[shell][pages]") {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    const CitizenId citizen = aCitizen(file.workspace()).id;
    REQUIRE(file.workspace().courses.open(citizen, file.workspace().clock.today()));
    WorkView view(file.workspace(), ask, appearance, pages(), searchEverywhere(file.workspace()));
    view.resize(1280, 720);
    view.show();
    for (const PageEntry& entry : view.entries()) {
        view.open({entry.id});
        QCoreApplication::processEvents();
        INFO(entry.id.toString().toStdString());
        CHECK(buttonsWithoutCommand(*view.page(entry.id)).join(QStringLiteral(", ")).toStdString() == "");
    }
    for (const CitizenTabEntry& entry : citizenTabs()) {
        view.open({.page = page::citizens, .citizen = citizen, .tab = entry.id});
        QCoreApplication::processEvents();
        INFO(entry.id.toString().toStdString());
        CHECK(buttonsWithoutCommand(*view.page(page::citizens)).join(QStringLiteral(", ")).toStdString() == "");
    }
    CHECK(buttonsWithoutCommand(view).join(QStringLiteral(", ")).toStdString() == "");
}

TEST_CASE("What one page asks another for is a command of the page or tab it leads to", "[shell][pages]") {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    const CitizenId bente = aCitizen(file.workspace()).id;
    WorkView view(file.workspace(), ask, appearance, pages(), searchEverywhere(file.workspace()));
    view.show();
    const auto isThere = [&view](CommandId id) {
        const QList<const ActionCollection*> all = view.collections();
        return std::any_of(all.cbegin(), all.cend(),
                           [id](const ActionCollection* some) { return some->action(id.toString()); });
    };
    const QList<std::pair<TabId, CommandId>> onTabs = {
        {tab::notes, command::newNote},          {tab::notes, command::newContact},
        {tab::privacy, command::newConsent},     {tab::appointments, command::newAppointment},
        {tab::screening, command::newScreening}, {tab::documents, command::sharingSheet},
        {tab::offers, command::findOffers},      {tab::measurements, command::reviewMeasurements},
    };
    for (const auto& [tabId, commandId] : onTabs) {
        INFO(commandId.toString().toStdString());
        CHECK_FALSE(isThere(commandId)); // its tab is not made yet
        view.open({.page = page::citizens, .citizen = bente, .tab = tabId});
        CHECK(isThere(commandId));
        view.open({page::citizens}); // the list, which lets go of the citizen's tabs
    }
    view.open({page::referrals});
    CHECK(isThere(command::newReferral));
    view.open({page::settings});
    CHECK(isThere(command::enterOrganisation));
}

TEST_CASE("A note asked for on the citizen's card is written on the tab of notes", "[shell][pages]") {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    const CitizenId bente = aCitizen(file.workspace()).id;
    WorkView view(file.workspace(), ask, appearance, pages(), searchEverywhere(file.workspace()));
    view.show();
    view.open({.page = page::citizens, .citizen = bente, .tab = tab::facts});
    auto* note = view.findChild<QPushButton*>(QStringLiteral("newNoteButton"));
    REQUIRE(note);
    note->click();
    CHECK(view.place().tab == tab::notes);
    CHECK(view.findChild<QDialog*>(QStringLiteral("noteDialog")) != nullptr);
}

TEST_CASE("Of the screening the commands have the tab from elsewhere, and its saving only while it is in front",
          "[shell][pages]") {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    const CitizenId bente = aCitizen(file.workspace()).id;
    WorkView view(file.workspace(), ask, appearance, pages(), searchEverywhere(file.workspace()));
    view.resize(1280, 720);
    view.show();
    view.open({.page = page::citizens, .citizen = bente, .tab = tab::screening}); // makes it
    const auto atHand = [&view](const char* id) -> QAction* {
        const QList<QAction*> all = view.commandsAtHand();
        const auto found =
            std::find_if(all.cbegin(), all.cend(), [id](const QAction* one) { return one->objectName() == QLatin1String(id); });
        return found == all.cend() ? nullptr : *found;
    };
    CHECK(atHand("screening.save"));
    view.open({.page = page::citizens, .citizen = bente, .tab = tab::facts});
    CHECK_FALSE(atHand("screening.save"));
    QAction* go = atHand("citizen.tab.screening");
    REQUIRE(go);
    CHECK(go->text() == QStringLiteral("Gå til Screening"));
    view.carryOut(go);
    CHECK(view.place().tab == tab::screening);
    CHECK(file.workspace().screenings.forCitizen(bente).isEmpty());
}

TEST_CASE("Commands of a citizen's tabs are found by typing while the citizen is in front, and bring their tab along",
          "[shell][pages]") {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    const CitizenId bente = aCitizen(file.workspace()).id;
    WorkView view(file.workspace(), ask, appearance, pages(), searchEverywhere(file.workspace()));
    view.show();
    view.open({.page = page::citizens, .citizen = bente});
    view.commands().action(QStringLiteral("shell.palette"))->trigger();
    const auto isAtHand = [&view](const QString& id) {
        const QList<QAction*> all = view.commandsAtHand();
        return std::any_of(all.cbegin(), all.cend(), [&id](const QAction* action) { return action->objectName() == id; });
    };
    REQUIRE(QTest::qWaitFor([&isAtHand] { return isAtHand(QStringLiteral("facts.edit")); }));
    auto* bar = view.findChild<QTabBar*>(QStringLiteral("citizenTabs"));
    REQUIRE(bar);
    bar->setCurrentIndex(0);
    for (QAction* action : view.commandsAtHand()) {
        if (action->objectName() == QStringLiteral("facts.edit")) {
            view.carryOut(action);
        }
    }
    CHECK(bar->currentIndex() != 0);
    view.open({page::today});
    CHECK_FALSE(isAtHand(QStringLiteral("facts.edit")));
}

TEST_CASE("Commands of a chosen row are found by typing while the row is in sight, and each command once", "[shell][pages]") {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    const CitizenId bente = aCitizen(file.workspace()).id;
    WorkView view(file.workspace(), ask, appearance, pages(), searchEverywhere(file.workspace()));
    view.resize(1280, 720);
    view.show();
    const auto offered = [&view](const char* words) {
        const QList<QAction*> all = view.commandsAtHand();
        return std::count_if(all.cbegin(), all.cend(),
                             [words](const QAction* one) { return one->text() == QString::fromUtf8(words); });
    };
    view.open({page::citizens});
    auto* table = view.findChild<RecordTable*>(QStringLiteral("citizensTable"));
    REQUIRE(table);
    CHECK(offered("Død…") == 0);
    table->selectFirst();
    CHECK(offered("Død…") == 1);
    CHECK(offered("Ret borgeren…") == 1);

    view.open({page::today});
    CHECK(offered("Død…") == 0);
    CHECK(offered("Ret borgeren…") == 0);

    view.open({.page = page::citizens, .citizen = bente});
    CHECK(offered("Død…") == 1);
    CHECK(offered("Adressebeskyttelse…") == 1);
    CHECK(offered("Ret borgeren…") == 0); // "Ret" of the citizen in front

    view.open({page::citizens});
    table->selectFirst();
    CHECK(offered("Død…") == 1);
}

TEST_CASE("A shortcut of the window does nothing behind an open dialog, but the lock locks", "[shell][pages]") {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    WorkView view(file.workspace(), ask, appearance, pages(), searchEverywhere(file.workspace()));
    view.resize(1280, 720);
    view.show();
    view.open({page::today});
    const QSignalSpy locked(&view, &WorkView::lockAsked);
    // As when the desktop has left the keyboard with the window behind the dialog.
    const auto strike = [&view](const char* id) {
        QAction* command = view.commands().action(QLatin1String(id));
        REQUIRE(command);
        QShortcutEvent struck(command->shortcut(), 0);
        QCoreApplication::sendEvent(command, &struck);
    };
    view.commands().action(QStringLiteral("shell.newReferral"))->trigger();
    auto* dialog = view.findChild<QDialog*>(QStringLiteral("incomingDialog"));
    REQUIRE(dialog);
    REQUIRE(QApplication::activeModalWidget() == dialog);
    strike("page.citizens");
    CHECK(view.current().page == page::today);
    strike("shell.lock");
    CHECK(locked.count() == 1);
    dialog->reject();
    strike("page.citizens");
    CHECK(view.current().page == page::citizens);
}
