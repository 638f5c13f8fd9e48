// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records/search_forms.h"
#include "tests/app/desk.h"
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// A file with a citizen in it, whose search was made by earlier rules. Another program is writing to it, so that bringing it
/// up to date waits until that lets go.
struct BehindFile {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("Bagud.brobygger"));
    FixedClock clock{QDateTime(QDate(2026, 11, 2), QTime(9, 0))};
    FileKey key = *FileKey::forNewFile(deskPassphrase);
    std::unique_ptr<Database> writer;

    BehindFile() {
        FileSetup setup;
        setup.programme = QStringLiteral("norddjurs-landkommune");
        {
            const auto made = Workspace::create(path, key, setup, clock);
            REQUIRE(made);
            aCitizen(**made);
            (*made)->settings.set(searchTermsMadeBy, 0);
        }
        auto opened = Database::open(path, key, AccessMode::ReadWrite);
        REQUIRE(opened);
        writer = *std::move(opened);
        writer->execute("BEGIN IMMEDIATE");
    }
    void letGo() { writer.reset(); }
    /// Unlocks it as far as one sees that it is made ready.
    void unlock(Desk& desk) const {
        desk.app.start(path);
        desk.activate();
        desk.find<QWidget>("passphraseEdit")->setFocus();
        desk.unlock(deskPassphrase);
        REQUIRE(desk.waitUntil([&desk] { return desk.find<QWidget>("upgradePanel")->isVisible(); }));
    }
};
} // namespace

TEST_CASE("A file of an earlier version is made ready on the lock screen, whose window stays alive, and then opens",
          "[shell][lock][upgrade]") {
    BehindFile file;
    Desk desk;
    file.unlock(desk);
    CHECK_FALSE(desk.app.isUnlocked());
    CHECK(desk.find<QLineEdit>("passphraseEdit")->isReadOnly());
    CHECK_FALSE(desk.find<QPushButton>("otherFileButton")->isEnabled());
    CHECK(namelessControls(desk.window()).isEmpty());
    file.letGo();
    REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
    CHECK(desk.workspace().settings.value(searchTermsMadeBy) == searchTermRules);
    CHECK(desk.workspace().citizens.count(CitizenFilter::Everybody) == 1);
}

TEST_CASE("Making a file ready can be stopped, which is said, and is done when the file is opened again",
          "[shell][lock][upgrade]") {
    BehindFile file;
    Desk desk;
    file.unlock(desk);
    desk.find<QWidget>("upgradePanel")->findChild<QPushButton*>(QStringLiteral("cancelTaskButton"))->click();
    file.letGo();
    REQUIRE(desk.waitUntil([&desk] { return desk.find<QLabel>("passphraseProblem")->isVisible(); }));
    CHECK_FALSE(desk.app.isUnlocked());
    CHECK_FALSE(desk.find<QWidget>("upgradePanel")->isVisible());
    CHECK_FALSE(desk.find<QWidget>("restoreBackupButton")->isVisible()); // nothing is wrong with the file
    CHECK(desk.find<QWidget>("passphraseEdit")->hasFocus());
    desk.unlock(deskPassphrase);
    REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
    CHECK(desk.workspace().settings.value(searchTermsMadeBy) == searchTermRules);
}

TEST_CASE("A program that is ended while a file is made ready leaves a file that opens", "[shell][lock][upgrade]") {
    BehindFile file;
    {
        Desk desk;
        file.unlock(desk);
        desk.window().close();
        file.letGo();
    }
    CHECK_FALSE(FileLock::holder(file.path));
    const auto opened = Workspace::open(file.path, file.key, file.clock);
    REQUIRE(opened);
    CHECK((*opened)->citizens.count(CitizenFilter::Everybody) == 1);
    CHECK((*opened)->audit.verify().problems.isEmpty());
}
