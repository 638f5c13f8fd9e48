// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_settings.h"
#include "tests/app/desk.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <catch2/catch_test_macros.hpp>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// A file whose backups are put on a stick.
struct BackingUp {
    Desk desk;
    QTemporaryDir stick;

    BackingUp() {
        desk.openNewFile();
        choose(stick.path());
        aCitizen(desk.workspace());
    }
    void choose(const QString& folder) { REQUIRE(addBackupPlace(desk.workspace().session, desk.workspace().settings, folder)); }
    QStringList onStick() const { return QDir(stick.path()).entryList({QStringLiteral("*.brobygger")}, QDir::Files); }
    QString said() {
        const auto* label = desk.find<QLabel>("lockBackupLabel");
        return label ? label->text() : QString();
    }
    bool isDone() {
        return desk.waitUntil([this] { return !desk.app.backups().isRunning(); });
    }
    void unlock() {
        desk.unlock(deskPassphrase);
        REQUIRE(desk.waitUntil([this] { return desk.app.isUnlocked(); }));
    }
};

} // namespace

TEST_CASE("Locking makes a backup without a question, and the next unlocking takes it down", "[backup]") {
    BackingUp backing;
    Desk& desk = backing.desk;
    desk.app.lock();
    CHECK(desk.isLocked()); // at once, whatever the stick does
    REQUIRE(backing.isDone());
    CHECK(backing.onStick() == QStringList{QStringLiteral("Prøve-20261102-090000.brobygger")});
    CHECK(backing.said().contains(QStringLiteral("09.00")));
    CHECK_FALSE(QFile::exists(desk.file() + outgoingEnding));
    backing.unlock();
    REQUIRE(desk.waitUntil([&] { return !desk.workspace().settings.value(lastBackupAt).isEmpty(); }));
    CHECK(desk.workspace().settings.value(lastBackupAt) == QStringLiteral("2026-11-02T09:00"));
    CHECK(desk.workspace().settings.value(backupFolder) == backing.stick.path());
    CHECK(desk.workspace().audit.lines(0, 1).first().action == toCode(AuditAction::BackedUp));
}

TEST_CASE("A stick that is not there is said on the lock screen, and the file locks and opens as ever", "[backup]") {
    BackingUp backing;
    Desk& desk = backing.desk;
    REQUIRE(removeBackupPlace(desk.workspace().session, desk.workspace().settings, backing.stick.path()));
    backing.choose(QStringLiteral("/findes/ikke/stik"));
    desk.app.lock();
    CHECK(desk.isLocked());
    REQUIRE(backing.isDone());
    CHECK(backing.said().contains(QStringLiteral("/findes/ikke/stik")));
    backing.unlock();
    CHECK(desk.workspace().settings.value(lastBackupAt).isEmpty());
}

TEST_CASE("One place that is not there keeps no backup from the other", "[backup]") {
    BackingUp backing;
    backing.choose(QStringLiteral("/findes/ikke/stik"));
    backing.desk.app.lock();
    REQUIRE(backing.isDone());
    CHECK(backing.onStick().size() == 1);
    CHECK(backing.said().contains(QStringLiteral("/findes/ikke/stik")));
}

TEST_CASE("Without a place, and when it is switched off, locking makes no backup", "[backup]") {
    BackingUp backing;
    Desk& desk = backing.desk;
    desk.workspace().settings.set(backupOnLock, false);
    desk.app.lock();
    CHECK_FALSE(desk.app.backups().isRunning());
    backing.unlock();
    desk.workspace().settings.set(backupOnLock, true);
    REQUIRE(removeBackupPlace(desk.workspace().session, desk.workspace().settings, backing.stick.path()));
    desk.app.lock();
    CHECK_FALSE(desk.app.backups().isRunning());
    CHECK(backing.onStick().isEmpty());
}

TEST_CASE("Closing the window waits for the backup and then closes by itself", "[backup]") {
    BackingUp backing;
    Desk& desk = backing.desk;
    desk.window().close();
    CHECK(desk.window().isVisible());
    CHECK(desk.isLocked());
    REQUIRE(desk.waitUntil([&] { return !desk.window().isVisible(); }));
    CHECK(backing.onStick().size() == 1);
}

TEST_CASE("Whoever closes the window twice does not wait for the backup", "[backup]") {
    BackingUp backing;
    Desk& desk = backing.desk;
    desk.window().close();
    desk.window().close();
    CHECK_FALSE(desk.window().isVisible());
    CHECK_FALSE(desk.app.backups().isRunning());
    CHECK_FALSE(QFile::exists(desk.file() + outgoingEnding));
}

TEST_CASE("When its hours have passed, a backup is made while one works, and not before", "[backup]") {
    BackingUp backing;
    Desk& desk = backing.desk;
    desk.app.backUpWhenDue();
    REQUIRE(backing.isDone());
    REQUIRE(backing.onStick().size() == 1);
    CHECK(desk.workspace().settings.value(lastBackupAt) == QStringLiteral("2026-11-02T09:00"));
    desk.clock.moveTo(QDateTime(QDate(2026, 11, 3), QTime(8, 59)));
    aCitizen(desk.workspace());
    desk.app.backUpWhenDue();
    CHECK_FALSE(desk.app.backups().isRunning());
    desk.clock.moveTo(QDateTime(QDate(2026, 11, 3), QTime(9, 0)));
    desk.app.backUpWhenDue();
    REQUIRE(backing.isDone());
    CHECK(backing.onStick().size() == 2);
}

TEST_CASE("A place that never answers holds up neither the lock nor the backup in the other place", "[backup]") {
    BackingUp backing;
    Desk& desk = backing.desk;
    // Reading a pipe that nobody writes to answers as little as a network folder whose server is away.
    const QTemporaryDir dead;
    const QByteArray pipe = QFile::encodeName(dead.filePath(QStringLiteral("Prøve-20261102-090000.brobygger.lock")));
    REQUIRE(::mkfifo(pipe.constData(), S_IRUSR | S_IWUSR) == 0);
    backing.choose(dead.path());
    desk.app.backups().setPatience(std::chrono::seconds(2));
    desk.app.lock();
    CHECK(desk.isLocked());
    REQUIRE(backing.isDone());
    CHECK(backing.onStick().size() == 1);
    CHECK(backing.said().contains(dead.path()));
    CHECK_FALSE(QFile::exists(desk.file() + outgoingEnding));
    backing.unlock();
    // Whoever waits there is let go; nobody waiting would be refused here.
    const int writer = ::open(pipe.constData(), O_WRONLY | O_NONBLOCK);
    CHECK(writer >= 0);
    ::close(writer);
}
