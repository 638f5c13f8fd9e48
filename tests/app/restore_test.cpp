// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup.h"
#include "core/backup/backup_settings.h"
#include "core/storage/file_lock.h"
#include "core/storage/records/search_forms.h"
#include "tests/app/desk.h"
#include "tests/support/builders.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/shell/restore/restore_flow.h"
#include "ui/slices.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// A file with a citizen in it, unlocked, and a backup from before that.
struct Restoring {
    Desk desk{pages()};
    QTemporaryDir elsewhere;
    QString backup = elsewhere.filePath(QStringLiteral("kopi.brobygger"));

    Restoring() {
        desk.openNewFile();
        REQUIRE(makeVerifiedBackup(desk.workspace().source(), backup));
        aCitizen(desk.workspace());
    }
    qsizetype citizens() { return desk.workspace().citizens.count(CitizenFilter::Everybody); }
    QStringList besideFile(const char* filter) const {
        return QDir(desk.folder.path()).entryList({QString::fromUtf8(filter)}, QDir::Files | QDir::Hidden);
    }
    void wish() {
        desk.app.work()->open({page::settings});
        REQUIRE(desk.find<QPushButton>("restoreButton"));
        desk.find<QPushButton>("restoreButton")->click();
    }
    QDialog* comparison() {
        REQUIRE(desk.waitUntil([this] { return desk.find<QDialog>("restoreDialog") != nullptr; }));
        return desk.find<QDialog>("restoreDialog");
    }
};

QStringList wordsIn(const QDialog& dialog) {
    QStringList words;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        words << label->text();
    }
    return words;
}

QString message(Desk& desk) {
    const MessageBar* bar = messagesFor(desk.app.work()->inFront());
    return bar ? bar->text() : QString();
}

} // namespace

TEST_CASE("A backup is restored from the settings by the keyboard, after both files are seen side by side", "[restore]") {
    Restoring restoring;
    Desk& desk = restoring.desk;
    desk.ask.answer(restoring.backup);
    desk.ask.answer(QStringLiteral("forkert ord i regnen")); // is asked for again
    desk.ask.answer(deskPassphrase);
    restoring.wish();
    QDialog* dialog = restoring.comparison();
    const QStringList words = wordsIn(*dialog);
    CHECK(words.contains(QStringLiteral("1")));                                   // citizens in the file
    CHECK(words.contains(QStringLiteral("0")));                                   // and in the backup
    CHECK(words.count(QStringLiteral("Prøvekommunen")) == 2);                     // whose both are
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("restoreDoubt")) == nullptr); // it is a copy of this file
    for (const QPushButton* button : dialog->findChildren<QPushButton*>()) {
        CHECK_FALSE(button->text().isEmpty());
    }
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("restoreSince"))); // the citizen came after the backup
    CHECK(restoring.citizens() == 1);                                  // nothing is decided yet

    auto* accept = dialog->findChild<QPushButton*>(QStringLiteral("acceptRestoreButton"));
    REQUIRE(accept);
    accept->setFocus();
    QTest::keyClick(accept, Qt::Key_Space);
    REQUIRE(desk.waitUntil([&] { return desk.app.isUnlocked() && restoring.citizens() == 0; }));
    CHECK(restoring.besideFile("*.replaced-*").size() == 1);
    CHECK(restoring.besideFile("*.arriving*").isEmpty());
    CHECK(message(desk).contains(restoring.besideFile("*.replaced-*").value(0)));
    const QList<AuditEntry> lines = desk.workspace().audit.lines(0, 0);
    const auto told =
        std::find_if(lines.begin(), lines.end(), [](const auto& line) { return line.purpose == restoredPurpose; });
    REQUIRE(told != lines.end());
    CHECK(told->field == QStringLiteral("kopi.brobygger"));
    CHECK(told->actor == QStringLiteral("Rikke"));
    CHECK(desk.workspace().settings.value(backupFolder) == restoring.elsewhere.path());
}

TEST_CASE("That a backup is of another organisation's file is said before it takes the place of this one", "[restore]") {
    Restoring restoring;
    Desk& desk = restoring.desk;
    const QString other = restoring.elsewhere.filePath(QStringLiteral("anden.brobygger"));
    const Result<FileKey> key = FileKey::forNewFile(deskPassphrase);
    REQUIRE(key);
    FileSetup setup;
    setup.organisation = QStringLiteral("Nabokommunen");
    setup.programme = QStringLiteral("norddjurs-landkommune");
    setup.worker = QStringLiteral("Karen");
    REQUIRE(Workspace::create(other, *key, setup, desk.clock));
    desk.ask.answer(other);
    desk.ask.answer(deskPassphrase);
    restoring.wish();
    const auto* doubt = restoring.comparison()->findChild<QLabel*>(QStringLiteral("restoreDoubt"));
    REQUIRE(doubt);
    CHECK(doubt->isVisible());
    CHECK(doubt->text().contains(QStringLiteral("Nabokommunen")));
    CHECK(doubt->text().contains(QStringLiteral("Prøvekommunen")));
}

TEST_CASE("Into a file that another program has open nothing is restored, and nothing is asked for it", "[restore][lock]") {
    Restoring restoring;
    Desk& desk = restoring.desk;
    desk.app.lock();
    const Result<FileLock> elsewhere = FileLock::take(desk.file());
    REQUIRE(elsewhere);
    desk.activate();
    desk.find<QWidget>("passphraseEdit")->setFocus();
    desk.unlock(deskPassphrase);
    REQUIRE(desk.waitUntil([&desk] { return desk.find<QLabel>("passphraseProblem")->isVisible(); }));
    CHECK_FALSE(desk.find<QPushButton>("restoreBackupButton")->isVisible()); // nothing is wrong with the file
    RestoreFlow flow(desk.ask, desk.memory, desk.clock, desk.file(), {}, desk.window().content());
    QString refused;
    QObject::connect(&flow, &RestoreFlow::failed, [&refused](const QString& message) { refused = message; });
    flow.choose();
    CHECK_FALSE(refused.isEmpty());
    CHECK(desk.ask.asked().isEmpty());
}

TEST_CASE("A backup that is looked at and not restored leaves the file open and nothing beside it", "[restore]") {
    Restoring restoring;
    restoring.desk.ask.answer(restoring.backup);
    restoring.desk.ask.answer(deskPassphrase);
    restoring.wish();
    QDialog* dialog = restoring.comparison();
    CHECK_FALSE(restoring.besideFile("*.arriving").isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    REQUIRE(restoring.desk.waitUntil([&] { return restoring.besideFile("*.arriving*").isEmpty(); }));
    CHECK(restoring.desk.app.isUnlocked());
    CHECK(restoring.citizens() == 1);
}

TEST_CASE("While a backup is being checked, the wish for another one does nothing", "[restore]") {
    Restoring restoring;
    restoring.desk.ask.answer(restoring.backup);
    restoring.desk.ask.answer(deskPassphrase);
    restoring.desk.app.work()->open({page::settings});
    auto* restore = restoring.desk.find<QPushButton>("restoreButton");
    REQUIRE(restore);
    restore->click();
    restore->click(); // before what the first one leads to has come to an end
    restoring.comparison();
    CHECK(restoring.desk.ask.asked().size() == 2); // which backup, and its passphrase
    CHECK(restoring.besideFile("*.arriving").size() == 1);
}

TEST_CASE("A backup that is not whole is refused in words, and the work goes on", "[restore]") {
    Restoring restoring;
    QFile damaged(restoring.backup);
    REQUIRE(damaged.open(QIODevice::ReadWrite));
    REQUIRE(damaged.seek(damaged.size() / 2));
    damaged.write("********");
    damaged.close();
    restoring.desk.ask.answer(restoring.backup);
    restoring.desk.ask.answer(deskPassphrase);
    restoring.wish();
    QStringList told;
    QObject::connect(messagesFor(restoring.desk.app.work()->inFront()), &MessageBar::shown, &restoring.desk.app,
                     [&told](const QString& text) { told << text; });
    REQUIRE(restoring.desk.waitUntil([&told] { return told.size() == 2; })); // that it is checked, and what came of it
    CHECK_FALSE(told.last().isEmpty());
    CHECK(told.last() != told.first());
    CHECK(restoring.desk.app.isUnlocked());
    CHECK(restoring.besideFile("*.arriving*").isEmpty());
    CHECK(restoring.besideFile("*.replaced-*").isEmpty());
}

TEST_CASE("A damaged file does not open, and a backup is restored from the lock screen", "[restore][lock]") {
    Restoring restoring;
    Desk& desk = restoring.desk;
    desk.app.lock();
    QFile damaged(desk.file());
    REQUIRE(damaged.open(QIODevice::ReadWrite));
    REQUIRE(damaged.seek(20));
    damaged.write("********");
    damaged.close();
    desk.find<QWidget>("passphraseEdit")->setFocus();
    desk.unlock(deskPassphrase);
    auto* restore = desk.find<QPushButton>("restoreBackupButton");
    REQUIRE(restore);
    REQUIRE(desk.waitUntil([restore] { return restore->isVisible() && restore->isEnabled(); }));
    desk.ask.answer(restoring.backup);
    desk.ask.answer(deskPassphrase);
    restore->click();
    restoring.comparison()->accept();
    REQUIRE(desk.waitUntil([&] { return desk.app.isUnlocked(); }));
    CHECK(restoring.citizens() == 0);
    CHECK(restoring.besideFile("*.replaced-*").size() == 1);
}

TEST_CASE("At the start it is told that an incomplete copy lies beside the file, and it can be deleted", "[restore][lock]") {
    Restoring restoring;
    Desk& desk = restoring.desk;
    desk.app.lock();
    REQUIRE(QFile::copy(restoring.backup, desk.file() + QStringLiteral(".part")));
    desk.app.start(desk.file());
    REQUIRE(desk.find<QWidget>("leftoverLine"));
    CHECK(desk.shows(QFileInfo(desk.file()).fileName() + QStringLiteral(".part")));
    auto* remove = desk.find<QPushButton>("removeLeftoverButton");
    CHECK(remove->accessibleName().contains(QStringLiteral(".part")));
    remove->click();
    CHECK(restoring.besideFile("*.part").size() == 1); // it asks first
    auto* question = desk.find<QDialog>("questionDialog");
    REQUIRE(question);
    question->findChild<QPushButton*>(QStringLiteral("acceptButton"))->click();
    CHECK(restoring.besideFile("*.part").isEmpty());
    CHECK_FALSE(remove->isVisible());
    CHECK(desk.shows(QFileInfo(desk.file()).fileName() + QStringLiteral(".part"))); // that it is deleted
    CHECK(desk.find<QWidget>("lockScreen")->window()->focusWidget() == desk.find<QWidget>("passphraseEdit"));
    CHECK(QFile::exists(desk.file()));
}

TEST_CASE("The file that a restoring set aside gets its name again at the start, and opens", "[restore][lock]") {
    Restoring restoring;
    Desk& desk = restoring.desk;
    desk.app.lock();
    REQUIRE(QFile::rename(desk.file(), desk.file() + QStringLiteral(".replaced-20261102-090000")));
    desk.app.start(desk.file());
    REQUIRE(desk.find<QPushButton>("useLeftoverButton"));
    desk.find<QPushButton>("useLeftoverButton")->click();
    REQUIRE(desk.waitUntil([&] { return QFile::exists(desk.file()) && desk.find<QWidget>("leftoverLine") == nullptr; }));
    desk.find<QWidget>("passphraseEdit")->setFocus();
    desk.unlock(deskPassphrase);
    REQUIRE(desk.waitUntil([&] { return desk.app.isUnlocked(); }));
    CHECK(restoring.citizens() == 1);
}

TEST_CASE("A copy that a sync program made is told at unlocking, and can be compared", "[restore][conflicts]") {
    Restoring restoring;
    Desk& desk = restoring.desk;
    desk.app.lock();
    const QString copy = desk.folder.filePath(QStringLiteral("Prøve (konflikt 2026-11-02).brobygger"));
    REQUIRE(QFile::copy(restoring.backup, copy));
    desk.find<QWidget>("passphraseEdit")->setFocus();
    desk.unlock(deskPassphrase);
    REQUIRE(desk.waitUntil([&] { return desk.app.isUnlocked() && message(desk).contains(QFileInfo(copy).fileName()); }));
    desk.ask.answer(deskPassphrase);
    QPushButton* compare =
        messagesFor(desk.app.work()->inFront())->findChild<QPushButton*>(QStringLiteral("messageActionButton"));
    REQUIRE(compare);
    compare->click();
    CHECK(wordsIn(*restoring.comparison()).contains(QStringLiteral("0")));
    CHECK(restoring.citizens() == 1);
}

TEST_CASE("A copy that lies beside the file is told at every unlocking, and what stands in it is remembered",
          "[restore][conflicts]") {
    Restoring restoring;
    Desk& desk = restoring.desk;
    const QString name = QStringLiteral("Prøve-PC.brobygger");
    REQUIRE(QFile::copy(restoring.backup, desk.folder.filePath(name)));
    for (int unlocking = 1; unlocking <= 2; ++unlocking) {
        desk.app.lock();
        desk.activate();
        desk.find<QWidget>("passphraseEdit")->setFocus();
        desk.unlock(deskPassphrase);
        REQUIRE(desk.waitUntil([&] { return desk.app.isUnlocked() && message(desk).contains(name); }));
        CHECK(desk.workspace().settings.value(copiesSeen).contains(name));
    }
}

TEST_CASE("A backup of an earlier version is made ready once it is in place, and opens", "[restore][upgrade]") {
    Restoring restoring;
    Desk& desk = restoring.desk;
    const QString earlier = restoring.elsewhere.filePath(QStringLiteral("tidligere.brobygger"));
    desk.workspace().settings.set(searchTermsMadeBy, 0);
    REQUIRE(makeVerifiedBackup(desk.workspace().source(), earlier));
    desk.ask.answer(earlier);
    desk.ask.answer(deskPassphrase);
    restoring.wish();
    restoring.comparison()->accept();
    const auto isRestored = [&] { return desk.app.isUnlocked() && restoring.besideFile("*.replaced-*").size() == 1; };
    REQUIRE(desk.waitUntil(isRestored));
    CHECK(desk.workspace().settings.value(searchTermsMadeBy) == searchTermRules);
    CHECK(restoring.citizens() == 1);
    CHECK(message(desk).contains(restoring.besideFile("*.replaced-*").value(0)));
}

TEST_CASE("A half copy of a killed backup is told at the next backup into the folder, and can be deleted", "[backup]") {
    Restoring restoring;
    Desk& desk = restoring.desk;
    const QString half = restoring.elsewhere.filePath(QStringLiteral("Prøve-20261101-090000.brobygger.part"));
    REQUIRE(QFile::copy(restoring.backup, half));
    desk.app.work()->open({page::settings});
    desk.ask.answer(restoring.elsewhere.path());
    desk.app.work()->inFront()->findChild<QPushButton*>(QStringLiteral("backupButton"))->click();
    REQUIRE(desk.waitUntil([&] { return message(desk).contains(QFileInfo(half).fileName()); }));
    messagesFor(desk.app.work()->inFront())->findChild<QPushButton*>(QStringLiteral("messageActionButton"))->click();
    CHECK_FALSE(QFile::exists(half));
    CHECK(QFile::exists(restoring.elsewhere.filePath(QStringLiteral("Prøve-20261102-090000.brobygger"))));
}
