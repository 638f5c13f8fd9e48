// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/storage_failure.h"
#include "core/security/wrong_attempts.h"
#include "tests/app/desk.h"
#include "tests/support/builders.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/dialog_ask.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/referrals/letter_target.h"
#include "ui/shell/lock/beside_view.h"
#include "ui/shell/lock/lock_screen.h"
#include "ui/slices.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("A wrong passphrase is told, and the right one opens without starting again", "[shell][lock]") {
    Desk desk;
    desk.openNewFile();
    desk.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(desk.waitUntil([&desk] { return desk.isLocked(); }));
    desk.unlock(QStringLiteral("noget helt andet"));
    REQUIRE(desk.waitUntil([&desk] { return desk.find<QLabel>("passphraseProblem")->isVisible(); }));
    CHECK(!desk.app.isUnlocked());
    // The field has the focus and is empty: one writes it again.
    CHECK(desk.find<QLineEdit>("passphraseEdit")->text().isEmpty());
    desk.unlock(deskPassphrase);
    CHECK(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
}

TEST_CASE("A slip of the keys is not taken for a wrong file until it has happened three times", "[shell][lock]") {
    Desk desk;
    desk.openNewFile();
    desk.app.lock();
    desk.activate();
    const auto* problem = desk.find<QLabel>("passphraseProblem");
    const auto given = [&desk] { return WrongAttempts(desk.memory, desk.file()).count(); };
    const auto slip = [&](int times) {
        desk.find<QWidget>("passphraseEdit")->setFocus();
        desk.unlock(QStringLiteral("noget helt andet"));
        REQUIRE(desk.waitUntil([&] { return given() == times && !desk.find<QLineEdit>("passphraseEdit")->isReadOnly(); }));
    };
    slip(1);
    const QString first = problem->text();
    CHECK_FALSE(first.contains(QStringLiteral("Brobygger-fil")));
    slip(2);
    CHECK(problem->text() == first);
    slip(3);
    CHECK(problem->text().startsWith(first));
    CHECK(problem->text().size() > first.size());
}

TEST_CASE("Another file is looked for where this one lies", "[shell][lock]") {
    Desk desk;
    desk.openNewFile();
    desk.app.lock();
    desk.find<QPushButton>("otherFileButton")->click();
    REQUIRE(desk.waitUntil([&desk] { return !desk.ask.asked().isEmpty(); }));
    CHECK(desk.ask.folder() == desk.folder.path());
}

TEST_CASE("A passphrase stays in its field no longer than until it is given", "[shell][lock]") {
    LockScreen screen({QStringLiteral("/hjem/Prøve.brobygger")});
    screen.show();
    QString given;
    QObject::connect(&screen, &LockScreen::passphraseGiven, [&given](const QString& passphrase) { given = passphrase; });
    auto* field = screen.findChild<QLineEdit*>(QStringLiteral("passphraseEdit"));
    REQUIRE(field);
    QTest::keyClicks(field, deskPassphrase);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(given == deskPassphrase);
    CHECK(field->text().isEmpty());
    screen.fail(QStringLiteral("Adgangskoden er ikke rigtig."));
    field->undo();
    CHECK(field->text().isEmpty());
}

TEST_CASE("An empty passphrase is asked for again and offers no backup; one that does not open does", "[shell][lock]") {
    LockScreen screen({QStringLiteral("/hjem/Prøve.brobygger")});
    screen.show();
    const auto* restore = screen.findChild<QPushButton*>(QStringLiteral("restoreBackupButton"));
    REQUIRE(restore);
    QTest::keyClick(screen.findChild<QLineEdit*>(QStringLiteral("passphraseEdit")), Qt::Key_Return);
    CHECK(screen.findChild<QLabel*>(QStringLiteral("passphraseProblem"))->isVisible());
    CHECK_FALSE(restore->isVisible());
    screen.fail(QStringLiteral("Adgangskoden er ikke rigtig."));
    CHECK(restore->isVisible());
}

TEST_CASE("Why it locked stands on the lock screen again once a backup has been checked", "[shell][lock]") {
    LockScreen screen({QStringLiteral("/hjem/Prøve.brobygger")});
    const auto* explanation = screen.findChild<QLabel*>(QStringLiteral("lockExplanation"));
    REQUIRE(explanation);
    screen.explain(QStringLiteral("Alt ligger i en anden fil."));
    screen.tellMeanwhile(QStringLiteral("Kontrollerer…"));
    CHECK(explanation->text() == QStringLiteral("Kontrollerer…"));
    screen.tellMeanwhile({});
    CHECK(explanation->text() == QStringLiteral("Alt ligger i en anden fil."));
    CHECK_FALSE(explanation->isHidden());
}

TEST_CASE("After a wrong passphrase the next one waits, says so, and the file tells of it once it is open", "[shell][lock]") {
    Desk desk;
    desk.openNewFile();
    const auto noted = [&desk] {
        QStringList counts;
        for (const AuditEntry& line : desk.workspace().audit.lines(0, 0)) {
            if (line.purpose == QStringLiteral("open.wrong_passphrase")) {
                counts << line.field;
            }
        }
        return counts;
    };
    SECTION("on the lock screen") {
        desk.app.lock();
        desk.activate();
        const auto* problem = desk.find<QLabel>("passphraseProblem");
        desk.find<QWidget>("passphraseEdit")->setFocus();
        desk.unlock(QStringLiteral("noget helt andet"));
        REQUIRE(desk.waitUntil([problem] { return problem->isVisible(); }));
        const QString wrong = problem->text();
        desk.unlock(deskPassphrase);
        REQUIRE(desk.waitUntil([problem] { return problem->isVisible(); }));
        CHECK(problem->text() != wrong);
        CHECK(desk.find<QLineEdit>("passphraseEdit")->isReadOnly());
        REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
    }
    SECTION("where the citizen sits beside") {
        desk.app.work()->openCitizen(aCitizen(desk.workspace()).id);
        desk.press(Qt::Key_F8);
        REQUIRE(desk.waitUntil([&desk] { return desk.app.work() == nullptr; }));
        QStringList told;
        const auto* beside = qobject_cast<BesideView*>(desk.window().content());
        REQUIRE(beside);
        QObject::connect(beside->messages(), &MessageBar::shown, &desk.app, [&told](const QString& text) { told << text; });
        desk.ask.answer(QStringLiteral("noget helt andet"));
        desk.ask.answer(deskPassphrase);
        desk.press(Qt::Key_F8);
        REQUIRE(desk.waitUntil([&desk] { return desk.app.work() != nullptr; }));
        CHECK(told == QStringList{LockScreen::waitingSentence(std::chrono::seconds(1))});
    }
    CHECK(noted() == QStringList{QStringLiteral("1")});
    CHECK(WrongAttempts(desk.memory, desk.file()).count() == 0);
}

TEST_CASE("The lock timer fires over a half-filled form, and the note is offered back", "[shell][lock]") {
    Desk desk;
    desk.openNewFile();
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.find<QPlainTextEdit>("noteEdit"));
    desk.find<QPlainTextEdit>("noteEdit")->setFocus();
    QTest::keyClicks(desk.find<QPlainTextEdit>("noteEdit"), QStringLiteral("Ringede, men"));
    desk.app.setIdleLimit([] { return std::chrono::milliseconds(0); });
    REQUIRE(desk.waitUntil([&desk] { return desk.isLocked(); }));
    CHECK(desk.window().findChildren<QDialog*>().isEmpty());
    CHECK(!desk.shows(QStringLiteral("Ringede")));

    desk.app.setIdleLimit([] { return std::chrono::hours(1); });
    desk.activate();
    desk.unlock(deskPassphrase);
    REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.find<QPlainTextEdit>("noteEdit"));
    CHECK(desk.find<QPlainTextEdit>("noteEdit")->toPlainText() == QStringLiteral("Ringede, men"));
}

TEST_CASE("After unlocking one is where one was", "[shell][lock]") {
    Desk desk;
    desk.openNewFile();
    const CitizenId bente = aCitizen(desk.workspace()).id;
    desk.app.work()->openCitizen(bente, TabId("own"));
    desk.app.lock();
    desk.find<QWidget>("passphraseEdit")->setFocus();
    desk.unlock(deskPassphrase);
    REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
    CHECK(desk.app.work()->current().citizen == bente);
}

TEST_CASE("After unlocking, and after the citizen has sat beside, one is at the citizen's tab one had gone to",
          "[shell][lock]") {
    Desk desk(pages());
    desk.openNewFile();
    const CitizenId bente = aCitizen(desk.workspace()).id;
    desk.app.work()->openCitizen(bente);
    auto* tabs = desk.find<QTabBar>("citizenTabs");
    REQUIRE(tabs);
    tabs->setCurrentIndex(tabs->count() - 2);
    SECTION("after the lock") {
        desk.app.lock();
        desk.find<QWidget>("passphraseEdit")->setFocus();
        desk.unlock(deskPassphrase);
        REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
    }
    SECTION("after F8") {
        desk.press(Qt::Key_F8);
        REQUIRE(desk.waitUntil([&desk] { return desk.app.work() == nullptr; }));
        desk.ask.answer(deskPassphrase);
        desk.press(Qt::Key_F8);
        REQUIRE(desk.waitUntil([&desk] { return desk.app.work() != nullptr; }));
    }
    CHECK(desk.app.work()->current().page == page::citizens);
    CHECK(desk.app.work()->current().citizen == bente);
    tabs = desk.find<QTabBar>("citizenTabs");
    REQUIRE(tabs);
    CHECK(tabs->currentIndex() == tabs->count() - 2);
}

TEST_CASE("After unlocking a page stands at the section that was open", "[shell][lock]") {
    Desk desk(pages());
    desk.openNewFile();
    const auto lockAndUnlock = [&desk] {
        desk.app.lock();
        desk.find<QWidget>("passphraseEdit")->setFocus();
        desk.unlock(deskPassphrase);
        REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
    };
    SECTION("the settings") {
        desk.app.work()->open({page::settings});
        auto* groups = desk.find<QListWidget>("settingsGroups");
        REQUIRE(groups);
        REQUIRE(groups->currentRow() == 0);
        groups->setFocus();
        desk.press(Qt::Key_End);
        const int chosen = groups->currentRow();
        REQUIRE(chosen > 3);
        lockAndUnlock();
        groups = desk.find<QListWidget>("settingsGroups");
        REQUIRE(groups);
        CHECK(groups->currentRow() == chosen);
    }
    SECTION("the referrals") {
        desk.app.work()->open({page::referrals});
        desk.find<QTabWidget>("referralTabs")->setCurrentIndex(2);
        lockAndUnlock();
        REQUIRE(desk.find<QTabWidget>("referralTabs"));
        CHECK(desk.find<QTabWidget>("referralTabs")->currentIndex() == 2);
    }
    SECTION("the evaluation") {
        desk.app.work()->open({page::evaluation});
        desk.find<QTabWidget>("evaluationTabs")->setCurrentIndex(3);
        lockAndUnlock();
        REQUIRE(desk.find<QTabWidget>("evaluationTabs"));
        CHECK(desk.find<QTabWidget>("evaluationTabs")->currentIndex() == 3);
    }
}

TEST_CASE("After unlocking one is back at the letter that was open", "[shell][lock]") {
    Desk desk(pages());
    desk.openNewFile();
    nameSender(desk.workspace());
    const CitizenId bente = aCitizen(desk.workspace()).id;
    SECTION("the information sheet, asked for where it is dated") {
        desk.app.work()->openCitizen(bente, tab::privacy);
        desk.find<QPushButton>("printSheetButton")->click();
    }
    SECTION("the letter about an appointment") {
        Appointment draft;
        draft.citizen = bente;
        draft.sector = QStringLiteral("gp");
        draft.startsAt = QDateTime(QDate(2026, 11, 4), QTime(10, 30));
        const auto appointment = desk.workspace().appointments.book(draft);
        REQUIRE(appointment);
        desk.app.work()->open(letterTarget(bente, *appointment));
    }
    REQUIRE(desk.waitUntil([&desk] { return desk.find<QDialog>("letterDialog") != nullptr; }));
    desk.app.lock();
    CHECK(desk.find<QDialog>("letterDialog") == nullptr);
    desk.activate();
    desk.find<QWidget>("passphraseEdit")->setFocus();
    desk.unlock(deskPassphrase);
    REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
    CHECK(desk.waitUntil([&desk] { return desk.find<QDialog>("letterDialog") != nullptr; }));
}

TEST_CASE("What was typed into the text of a letter at the lock waits in the letter", "[shell][lock]") {
    Desk desk(pages());
    desk.openNewFile();
    nameSender(desk.workspace());
    const CitizenId bente = aCitizen(desk.workspace()).id;
    Appointment draft;
    draft.citizen = bente;
    draft.sector = QStringLiteral("gp");
    draft.startsAt = QDateTime(QDate(2026, 11, 4), QTime(10, 30));
    const auto appointment = desk.workspace().appointments.book(draft);
    REQUIRE(appointment);
    desk.app.work()->open(letterTarget(bente, *appointment));
    REQUIRE(desk.waitUntil([&desk] { return desk.find<QDialog>("letterDialog") != nullptr; }));
    desk.find<QPushButton>("editTextButton")->click();
    REQUIRE(desk.find<QDialog>("letterTextDialog"));
    desk.find<QLineEdit>("wayThereEdit")->setFocus();
    QTest::keyClicks(desk.find<QLineEdit>("wayThereEdit"), QStringLiteral("Bus 214"));
    desk.app.lock(); // at once, before what was typed is kept by itself
    CHECK(desk.find<QDialog>("letterTextDialog") == nullptr);
    desk.activate();
    desk.find<QWidget>("passphraseEdit")->setFocus();
    desk.unlock(deskPassphrase);
    REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
    REQUIRE(desk.waitUntil([&desk] { return desk.find<QDialog>("letterDialog") != nullptr; }));
    auto* way = desk.find<QDialog>("letterDialog")->findChild<QPushButton*>(QStringLiteral("messageActionButton"));
    REQUIRE(way);
    way->click();
    REQUIRE(desk.find<QLineEdit>("wayThereEdit"));
    CHECK(desk.find<QLineEdit>("wayThereEdit")->text() == QStringLiteral("Bus 214"));
}

TEST_CASE("What was typed in a letter at the lock stands in it after unlocking", "[shell][lock]") {
    Desk desk(pages());
    desk.openNewFile();
    nameSender(desk.workspace());
    const CitizenId bente = aCitizen(desk.workspace()).id;
    desk.app.work()->open(informationSheetTarget(bente));
    const auto letter = [&desk] { return desk.find<QDialog>("letterDialog"); };
    REQUIRE(desk.waitUntil([&letter] { return letter() != nullptr; }));
    const auto day = [&letter] { return letter()->findChild<QWidget*>(QStringLiteral("sentOnDate"))->findChild<QLineEdit*>(); };
    day()->selectAll();
    QTest::keyClicks(day(), QStringLiteral("01-11-2026"));
    DialogAsk ask;
    SECTION("by itself") {}
    SECTION("over the window for the file of the PDF") {
        ask.saveFile(letter(), QStringLiteral("Gem"), QStringLiteral("ark.pdf"), {}, [](const QString&) {});
    }
    SECTION("over another question") { ask.warn(letter(), QStringLiteral("Bemærk"), {}); }
    desk.app.lock(); // at once, before what was typed is kept by itself
    CHECK(letter() == nullptr);
    desk.activate();
    desk.find<QWidget>("passphraseEdit")->setFocus();
    desk.unlock(deskPassphrase);
    REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
    REQUIRE(desk.waitUntil([&letter] { return letter() != nullptr; }));
    CHECK(day()->text() == QStringLiteral("01-11-2026"));
}

TEST_CASE("A letter that was open at the lock leads to where it was begun when it is closed", "[shell][lock]") {
    Desk desk(pages());
    desk.openNewFile();
    nameSender(desk.workspace());
    const CitizenId bente = aCitizen(desk.workspace()).id;
    desk.app.work()->openCitizen(bente);
    auto* tabs = desk.find<QTabBar>("citizenTabs");
    REQUIRE(tabs);
    const auto tabCalled = [](const QTabBar& bar, const QString& words) {
        int found = -1;
        for (int tab = 0; tab < bar.count(); ++tab) {
            found = bar.tabText(tab) == words ? tab : found;
        }
        return found;
    };
    const int consent = tabCalled(*tabs, QStringLiteral("Samtykke"));
    REQUIRE(consent > 0);
    tabs->setCurrentIndex(consent); // she has gone there herself
    desk.find<QPushButton>("printSheetButton")->click();
    REQUIRE(desk.waitUntil([&desk] { return desk.find<QDialog>("letterDialog") != nullptr; }));
    desk.app.lock();
    desk.activate();
    desk.find<QWidget>("passphraseEdit")->setFocus();
    desk.unlock(deskPassphrase);
    REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
    REQUIRE(desk.waitUntil([&desk] { return desk.find<QDialog>("letterDialog") != nullptr; }));
    desk.find<QDialog>("letterDialog")->reject();
    tabs = desk.find<QTabBar>("citizenTabs");
    REQUIRE(tabs);
    CHECK(tabs->currentIndex() == consent);
}

TEST_CASE("A letter begun in Find tilbud leads back to the offer it is about, also when it was locked in between",
          "[shell][lock]") {
    Desk desk(pages());
    desk.openNewFile();
    nameSender(desk.workspace());
    const CitizenId bente = aCitizen(desk.workspace()).id;
    REQUIRE(desk.workspace().courses.open(bente, desk.clock.today()));
    OutgoingReferral referral;
    referral.citizen = bente;
    for (const char* name : {"Gåholdet (eksempel)", "Mandagscaféen (eksempel)"}) {
        Offer offer;
        offer.name = QString::fromUtf8(name);
        offer.category = QStringLiteral("movement");
        const auto added = desk.workspace().offers.add(offer);
        REQUIRE(added);
        referral.offer = *added;
    }
    const auto drafted = desk.workspace().outgoingReferrals.draft(referral);
    REQUIRE(drafted);
    desk.app.work()->open({.page = page::citizens, .citizen = bente, .tab = tab::offers, .command = command::findOffers});
    REQUIRE(desk.find<RecordTable>("matchTable")->selectKey(referral.offer.toString()));
    desk.app.work()->open(letterTarget(bente, drafted->id));
    REQUIRE(desk.waitUntil([&desk] { return desk.find<QDialog>("letterDialog") != nullptr; }));
    desk.app.lock();
    desk.activate();
    desk.find<QWidget>("passphraseEdit")->setFocus();
    desk.unlock(deskPassphrase);
    REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
    REQUIRE(desk.waitUntil([&desk] { return desk.find<QDialog>("letterDialog") != nullptr; }));
    desk.find<QDialog>("letterDialog")->reject();
    const auto* offers = desk.find<RecordTable>("matchTable");
    REQUIRE(offers);
    CHECK(offers->isVisible());
    CHECK(offers->currentKey() == referral.offer.toString());
}

TEST_CASE("Closing the window locks without a question", "[shell][lock]") {
    Desk desk;
    desk.openNewFile();
    desk.window().close();
    CHECK(desk.isLocked());
    CHECK(desk.ask.asked().isEmpty());
}

TEST_CASE("A file that fails under an open window locks it and says why", "[shell][lock]") {
    Desk desk;
    desk.openNewFile();
    QTimer::singleShot(0, &desk.window(), [] {
        throw StorageFailure(Error{ErrorKind::Storage, QStringLiteral("Disken er fuld.")});
    });
    REQUIRE(desk.waitUntil([&desk] { return desk.isLocked(); }));
    CHECK(desk.shows(QStringLiteral("Disken er fuld.")));
}
