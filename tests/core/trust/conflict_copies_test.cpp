// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/conflict_copies.h"

#include "core/backup/backup.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>

using namespace brobygger;

namespace {
/// A file with a folder to itself, as one lies that a sync program looks after.
struct Synced {
    TestFile file;
    QString path(const char* name) const { return QFileInfo(file.path()).dir().filePath(QString::fromUtf8(name)); }
    void copyTo(const char* name) { REQUIRE(makeVerifiedBackup(file.workspace().source(), path(name))); }
    /// Looks as the window does after each unlocking.
    QList<ConflictCopy> look() {
        const CopiesBeside found = conflictCopiesOf(file.workspace().source());
        file.workspace().settings.set(copiesSeen, found.seen);
        return found.copies;
    }
};

/// Nobody can read it any more, though it has the size it had; and the time, unless that changed, too.
void damage(const QString& path, bool isTimeKept) {
    const QDateTime time = QFileInfo(path).lastModified();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(FileKey::saltBytes + 100));
    REQUIRE(file.write("********") == 8);
    file.close();
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(isTimeKept ? time : time.addSecs(60), QFileDevice::FileModificationTime));
}
} // namespace

TEST_CASE("Copies that a sync program made beside the file are found by their names", "[conflicts]") {
    Synced here;
    CHECK(conflictCopyNames(here.file.workspace().source()).isEmpty());
    const QList<const char*> names{"test (konflikt 2026-11-02).brobygger", "test (1).brobygger", "test-PC.brobygger",
                                   "test.sync-conflict-20261102-090000-ABCDEFG.brobygger",
                                   "test (Karens kopi i konflikt).brobygger"};
    for (const char* name : names) {
        here.copyTo(name);
    }
    QStringList expected;
    for (const char* name : names) {
        expected << here.path(name);
    }
    QStringList found = conflictCopyNames(here.file.workspace().source());
    found.sort();
    expected.sort();
    CHECK(found == expected);
}

TEST_CASE("A backup by the program's name, another file of a like name and what is no file are no copies", "[conflicts]") {
    Synced here;
    here.copyTo("test-20261102-090000.brobygger");
    const Result<FileKey> key = FileKey::forNewFile(QStringLiteral("et helt andet sæt ord"));
    REQUIRE(key);
    FileSetup setup;
    setup.programme = QStringLiteral("norddjurs-landkommune");
    REQUIRE(Workspace::create(here.path("test 2025.brobygger"), *key, setup, here.file.clock));
    QFile empty(here.path("test (2).brobygger"));
    REQUIRE(empty.open(QIODevice::WriteOnly));
    CHECK(conflictCopyNames(here.file.workspace().source()).isEmpty());
}

TEST_CASE("Another name of the file itself is no copy of it", "[conflicts]") {
    Synced here;
    REQUIRE(QFile::link(here.file.path(), here.path("test (1).brobygger")));
    std::filesystem::create_hard_link(here.file.path().toStdString(), here.path("test (2).brobygger").toStdString());
    CHECK(conflictCopyNames(here.file.workspace().source()).isEmpty());
}

TEST_CASE("Of each copy it is told what stands in it, and whether it has something the file has not", "[conflicts]") {
    Synced here;
    here.copyTo("test (1).brobygger");
    here.copyTo("test-PC.brobygger");
    {
        const auto other = Workspace::open(here.path("test-PC.brobygger"), here.file.key(), here.file.clock);
        REQUIRE(other);
        aCitizen(**other);
        aCitizen(**other);
    }
    aCitizen(here.file.workspace());
    const QByteArray before = here.file.workspace().audit.verify().head;
    const QList<ConflictCopy> copies = conflictCopiesOf(here.file.workspace().source()).copies;
    REQUIRE(copies.size() == 2);
    for (const ConflictCopy& copy : copies) {
        const bool isOther = copy.path == here.path("test-PC.brobygger");
        CHECK(copy.summary.citizens == (isOther ? 2 : 0));
        CHECK(copy.hasMore == isOther);
    }
    CHECK(here.file.workspace().audit.verify().head == before);
    CHECK_FALSE(QFile::exists(here.path("test (1).brobygger-wal")));
}

TEST_CASE("A copy that is damaged is left out, and the others are told", "[conflicts]") {
    Synced here;
    here.copyTo("test (1).brobygger");
    here.copyTo("test (2).brobygger");
    damage(here.path("test (2).brobygger"), false);
    const QList<ConflictCopy> copies = conflictCopiesOf(here.file.workspace().source()).copies;
    REQUIRE(copies.size() == 1);
    CHECK(copies.first().path == here.path("test (1).brobygger"));
}

TEST_CASE("A copy that was looked at is told again without being read again, until it changes", "[conflicts]") {
    Synced here;
    aCitizen(here.file.workspace());
    here.copyTo("test (1).brobygger");
    REQUIRE(here.look().size() == 1);
    damage(here.path("test (1).brobygger"), true);
    const QList<ConflictCopy> again = here.look();
    REQUIRE(again.size() == 1);
    CHECK(again.first().summary.citizens == 1);
    CHECK_FALSE(again.first().summary.lastChange.isEmpty());
    CHECK_FALSE(again.first().hasMore);
    damage(here.path("test (1).brobygger"), false);
    CHECK(here.look().isEmpty());
}

TEST_CASE("What is remembered of a copy is forgotten with it, and a new copy is read beside those that are known",
          "[conflicts]") {
    Synced here;
    here.copyTo("test (1).brobygger");
    REQUIRE(here.look().size() == 1);
    damage(here.path("test (1).brobygger"), true);
    here.copyTo("test-PC.brobygger");
    CHECK(here.look().size() == 2);
    CHECK(here.file.workspace().settings.value(copiesSeen).contains(QStringLiteral("test (1).brobygger")));
    REQUIRE(QFile::remove(here.path("test (1).brobygger")));
    CHECK(here.look().size() == 1);
    CHECK_FALSE(here.file.workspace().settings.value(copiesSeen).contains(QStringLiteral("test (1).brobygger")));
    REQUIRE(QFile::remove(here.path("test-PC.brobygger")));
    CHECK(here.look().isEmpty());
    CHECK(here.file.workspace().settings.value(copiesSeen).isEmpty());
}

TEST_CASE("A copy that is known has something more once the file has gone back behind it", "[conflicts]") {
    Synced here;
    const QByteArray before = here.file.workspace().audit.head().head;
    aCitizen(here.file.workspace());
    here.copyTo("test (1).brobygger");
    REQUIRE(here.look().size() == 1);
    CHECK_FALSE(here.look().first().hasMore);
    // As a backup from before that does in its place.
    here.file.workspace().session.database().execute("DELETE FROM audit_value");
    here.file.workspace().session.database().execute("DELETE FROM audit WHERE link <> x'" + before.toHex() + "'");
    CHECK(here.look().first().hasMore);
}
