// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/access_settings.h"
#include "tests/app/desk.h"
#include "tests/support/ui/accessible_names.h"
#include "ui/kit/commands/message_bar.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("The first run, typed on the keyboard, makes an encrypted file and opens it", "[shell]") {
    Desk desk;
    desk.app.start();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    CHECK(namelessControls(desk.window()).isEmpty());
    desk.tabTo(QStringLiteral("nextButton"));
    desk.press(Qt::Key_Space);
    desk.type(QStringLiteral("Prøvekommunen"));
    desk.tabTo(QStringLiteral("nextButton"));
    CHECK(namelessControls(desk.window()).isEmpty());
    desk.press(Qt::Key_Space);
    desk.type(QStringLiteral("Rikke"));
    CHECK(desk.find<QLineEdit>("pathEdit")->text().endsWith(QStringLiteral("Brobygger/Prøvekommunen.brobygger")));

    SECTION("a short passphrase, one that is easy to guess, and two that differ, are refused at the field") {
        desk.tabTo(QStringLiteral("passphraseEdit"));
        desk.type(QStringLiteral("kort"));
        desk.press(Qt::Key_Return);
        CHECK(desk.find<QWidget>("passphraseEdit")->hasFocus());
        CHECK(desk.find<QWidget>("passphraseProblem")->isVisible());
        CHECK_FALSE(desk.find<QWidget>("passphraseHelp")->isVisible()); // it would say the same once more
        desk.find<QLineEdit>("passphraseEdit")->clear();
        desk.type(QStringLiteral("Rikke Prøvekommunen")); // long, but known to everybody
        desk.press(Qt::Key_Return);
        CHECK(desk.find<QWidget>("passphraseEdit")->hasFocus());
        CHECK(desk.find<QWidget>("passphraseProblem")->isVisible());
        desk.find<QLineEdit>("passphraseEdit")->clear();
        desk.type(deskPassphrase);
        desk.press(Qt::Key_Return);
        CHECK(desk.find<QWidget>("passphraseAgainEdit")->hasFocus());
        CHECK(!desk.app.isUnlocked());
    }
    SECTION("the file is made where it was said, and nothing in it can be read") {
        desk.tabTo(QStringLiteral("passphraseEdit"));
        desk.type(deskPassphrase);
        desk.tabTo(QStringLiteral("passphraseAgainEdit"));
        desk.type(deskPassphrase);
        desk.tabTo(QStringLiteral("pathEdit"));
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(desk.file());
        CHECK(namelessControls(desk.window()).isEmpty());
        desk.press(Qt::Key_Return);
        REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
        CHECK(desk.app.work()->current().page == page::today);
        CHECK(desk.workspace().settings.value(organisationName) == QStringLiteral("Prøvekommunen"));
        // The last step can be put off: I dag reminds until the sheet is printed.
        CHECK(messagesFor(desk.app.work()->inFront())->text().contains(QStringLiteral("gendannelsesarket")));
        CHECK(desk.workspace().settings.value(recoverySheetAwaited));
        QFile file(desk.file());
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(!file.readAll().startsWith("SQLite"));
        CHECK(desk.memory.value(QStringLiteral("lastFile")).toString() == desk.file());
        CHECK(desk.window().windowTitle() == QStringLiteral("Brobygger"));
    }
    const auto finishAt = [&desk](const QString& path) {
        desk.tabTo(QStringLiteral("passphraseEdit"));
        desk.type(deskPassphrase);
        desk.tabTo(QStringLiteral("passphraseAgainEdit"));
        desk.type(deskPassphrase);
        desk.tabTo(QStringLiteral("pathEdit"));
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(path);
        desk.press(Qt::Key_Return);
    };
    SECTION("a folder that is not there is refused at the field, and none is made") {
        finishAt(desk.folder.filePath(QStringLiteral("mangler/Prøve.brobygger")));
        CHECK(desk.find<QWidget>("pathEdit")->hasFocus());
        CHECK(desk.shows(QStringLiteral("Mappen findes ikke.")));
        CHECK_FALSE(QFile::exists(desk.folder.filePath(QStringLiteral("mangler"))));
    }
    SECTION("a folder is no file") {
        finishAt(desk.folder.path());
        CHECK(desk.find<QWidget>("pathEdit")->hasFocus());
        CHECK(desk.shows(QStringLiteral("Det er en mappe.")));
    }
    SECTION("when the file cannot be made, the passphrases are gone from their fields and are written again") {
        finishAt(desk.folder.filePath(QStringLiteral("x").repeated(300)));
        REQUIRE(desk.waitUntil([&desk] { return desk.find<QWidget>("welcomeProblem")->isVisible(); }));
        CHECK(desk.find<QLineEdit>("passphraseEdit")->text().isEmpty());
        CHECK(desk.find<QLineEdit>("passphraseAgainEdit")->text().isEmpty());
        CHECK(desk.find<QWidget>("passphraseEdit")->hasFocus());
        finishAt(desk.file());
        CHECK(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
    }
    SECTION("a name without the ending gets it") {
        finishAt(desk.folder.filePath(QStringLiteral("Prøve")));
        REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
        CHECK(QFile::exists(desk.file()));
        CHECK(desk.memory.value(QStringLiteral("lastFile")).toString() == desk.file());
    }
}

TEST_CASE("Enter in any field of the first run goes on, and on a button does what the button says", "[shell]") {
    Desk desk;
    desk.app.start();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    REQUIRE(desk.find<QWidget>("languageCombo")->hasFocus());
    desk.press(Qt::Key_Return);
    CHECK(desk.find<QWidget>("organisationEdit")->hasFocus());
    desk.type(QStringLiteral("Prøvekommunen"));
    desk.press(Qt::Key_Return);
    CHECK(desk.find<QWidget>("workerEdit")->hasFocus()); // one step, not two
    desk.tabTo(QStringLiteral("backButton"));
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.find<QWidget>("workerProblem")->isVisible()); // the step was not tried
}

TEST_CASE("A file that is not there is said to be missing, and leads to another or a new one", "[shell]") {
    Desk desk;
    const QString missing = desk.folder.filePath(QStringLiteral("Flyttet.brobygger"));
    SECTION("named when the program is started") { desk.app.start(missing); }
    SECTION("the one used last") {
        desk.memory.setValue(QStringLiteral("lastFile"), missing);
        desk.app.start();
    }
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    CHECK(desk.shows(QStringLiteral("Flyttet blev ikke fundet")));
    CHECK_FALSE(desk.shows(QStringLiteral("er låst")));
    CHECK_FALSE(desk.find<QLineEdit>("passphraseEdit")->isVisible());
    CHECK(namelessControls(desk.window()).isEmpty());

    // Until its drive is there again.
    QFile there(missing);
    REQUIRE(there.open(QIODevice::WriteOnly));
    desk.tabTo(QStringLiteral("unlockButton"));
    desk.press(Qt::Key_Space);
    REQUIRE(desk.waitUntil([&desk] { return desk.shows(QStringLiteral("Flyttet er låst")); }));

    QFile other(desk.folder.filePath(QStringLiteral("Anden.brobygger")));
    REQUIRE(other.open(QIODevice::WriteOnly));
    desk.ask.answer(other.fileName());
    desk.tabTo(QStringLiteral("otherFileButton"));
    desk.press(Qt::Key_Space);
    REQUIRE(desk.waitUntil([&desk] { return desk.shows(QStringLiteral("Anden er låst")); }));
    CHECK(desk.find<QLineEdit>("passphraseEdit")->hasFocus());
    desk.tabTo(QStringLiteral("newFileButton"));
    desk.press(Qt::Key_Space);
    CHECK(desk.waitUntil([&desk] { return desk.find<QWidget>("welcome") != nullptr; }));
}
