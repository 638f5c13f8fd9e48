// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup.h"
#include "core/backup/conflict_copies.h"
#include "core/backup/leftovers.h"
#include "core/backup/restore.h"
#include "tests/support/builders.h"
#include "tests/support/files/engine_locks.h"
#include "tests/support/test_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>

using namespace brobygger;

namespace {
/// A file that is open to work in, with a folder to itself.
struct LockedFile {
    TestFile file;
    QTemporaryDir elsewhere;

    LockedFile() {
        aCitizen(file.workspace());
        locksAreThere();
    }
    /// On the file itself, by which others see that somebody works in it, and on the index to its journal.
    void locksAreThere() const {
        CHECK(hasLocks(file.path()));
        CHECK(hasLocks(file.path() + QStringLiteral("-shm")));
    }
    QString beside(const char* name) const { return QFileInfo(file.path()).dir().filePath(QString::fromUtf8(name)); }
    QString backup() {
        const QString copy = elsewhere.filePath(QStringLiteral("kopi.brobygger"));
        REQUIRE(makeVerifiedBackup(file.workspace().source(), copy));
        return copy;
    }
};
} // namespace

TEST_CASE("A file that is read past the engine and closed again has lost its locks, and it is seen", "[locks]") {
    const LockedFile open;
    QFile read(open.file.path());
    REQUIRE(read.open(QIODevice::ReadOnly));
    read.close();
    CHECK_FALSE(hasLocks(open.file.path()));
}

TEST_CASE("The locks on the open file stay when its key is made from the passphrase", "[locks]") {
    const LockedFile open;
    const QString second = open.beside("andet navn.brobygger");
    std::filesystem::create_hard_link(open.file.path().toStdString(), second.toStdString());
    for (const QString& name : {open.file.path(), second}) {
        const auto key = FileKey::forFile(name, testPassphrase);
        REQUIRE(key);
        CHECK(*key == open.file.key());
        open.locksAreThere();
    }
}

TEST_CASE("The locks on the open file stay when others open it as well and close it again", "[locks]") {
    LockedFile open;
    const DatabaseSource source = open.file.workspace().source();
    for (const AccessMode mode : {AccessMode::ReadOnly, AccessMode::ReadWrite}) {
        {
            const auto second = source.open(mode);
            REQUIRE(second);
            CHECK((*second)->number("SELECT count(*) FROM citizen") == 1);
        }
        open.locksAreThere();
    }
    REQUIRE(Workspace::openBeside(source, open.file.clock));
    open.locksAreThere();
    REQUIRE(Workspace::openToRead(open.file.path(), open.file.key(), open.file.clock));
    open.locksAreThere();
    CHECK_FALSE(Workspace::open(open.file.path(), open.file.key(), open.file.clock)); // somebody works in it
    open.locksAreThere();
}

TEST_CASE("The locks on the open file stay when copies and leftovers beside it are looked for", "[locks]") {
    LockedFile open;
    REQUIRE(makeVerifiedBackup(open.file.workspace().source(), open.beside("test (konflikt).brobygger")));
    std::filesystem::create_hard_link(open.file.path().toStdString(), open.beside("test (2).brobygger").toStdString());
    CHECK(conflictCopiesOf(open.file.workspace().source()).copies.size() == 1);
    open.locksAreThere();
    CHECK(leftoversOf(open.file.path()).isEmpty());
    open.locksAreThere();
}

TEST_CASE("The locks on the open file stay when it is backed up", "[locks]") {
    LockedFile open;
    CHECK(QFileInfo(open.backup()).size() > 0);
    open.locksAreThere();
}

TEST_CASE("The locks on the open file stay when a restoring is prepared, shows what both hold, and is given up", "[locks]") {
    LockedFile open;
    const QString backup = open.backup();
    SECTION("with the key of the open file") {
        auto prepared = Restore::prepare(backup, testPassphrase, open.file.path(), open.file.key());
        REQUIRE(prepared);
        const auto present = (*prepared)->present();
        REQUIRE(present);
        CHECK(present->citizens == 1);
        prepared->reset();
    }
    SECTION("with the passphrase alone") {
        auto prepared = Restore::prepare(backup, testPassphrase, open.file.path());
        REQUIRE(prepared);
        prepared->reset();
    }
    SECTION("from a second name of the open file, which is no backup") {
        const QString second = open.beside("andet navn.brobygger");
        std::filesystem::create_hard_link(open.file.path().toStdString(), second.toStdString());
        const auto refused = Restore::prepare(second, testPassphrase, open.file.path(), open.file.key());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Invalid);
    }
    open.locksAreThere();
}

TEST_CASE("A new file has its locks as soon as it is made", "[locks]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ny.brobygger"));
    const auto key = FileKey::forNewFile(testPassphrase);
    REQUIRE(key);
    SECTION("when it is empty") {
        const auto made = Database::create(path, *key);
        REQUIRE(made);
        CHECK(hasLocks(path));
        CHECK(hasLocks(path + QStringLiteral("-shm")));
    }
    SECTION("when it is filled and opened") {
        const FixedClock clock(QDateTime(QDate(2026, 11, 2), QTime(9, 0)));
        FileSetup setup;
        setup.programme = QStringLiteral("norddjurs-landkommune");
        const auto made = Workspace::create(path, *key, setup, clock);
        REQUIRE(made);
        CHECK(hasLocks(path));
        CHECK(hasLocks(path + QStringLiteral("-shm")));
    }
}

TEST_CASE("Neither the open file nor its journals may be read by who asks for a file, under any name; every other file may",
          "[locks]") {
    LockedFile open;
    const QString link = open.elsewhere.filePath(QStringLiteral("genvej.csv"));
    const QString second = open.beside("andet navn.csv");
    REQUIRE(QFile::link(open.file.path(), link));
    std::filesystem::create_hard_link(open.file.path().toStdString(), second.toStdString());
    for (const QString& name : {open.file.path(), open.file.path() + QStringLiteral("-wal"),
                                open.file.path() + QStringLiteral("-shm"), link, second}) {
        INFO(name.toStdString());
        const auto refused = open.file.workspace().mayBeRead(name);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Invalid);
    }
    CHECK(open.file.workspace().mayBeRead(open.backup()));
    CHECK(open.file.workspace().mayBeRead(open.elsewhere.path()));
    CHECK(open.file.workspace().mayBeRead(open.elsewhere.filePath(QStringLiteral("findes ikke.csv"))));
}
