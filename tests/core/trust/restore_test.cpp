// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/restore.h"

#include "core/backup/backup.h"
#include "core/backup/leftovers.h"
#include "core/storage/file_lock.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

/// A file with one citizen in it, and a backup from before somebody was added.
struct TwoStates {
    TestFile file;
    QTemporaryDir folder;
    QString backup = folder.filePath(QStringLiteral("kopi.brobygger"));
    QString target = folder.filePath(QStringLiteral("fil.brobygger"));

    TwoStates() {
        REQUIRE(makeVerifiedBackup(file.workspace().source(), backup));
        aCitizen(file.workspace());
        REQUIRE(makeVerifiedBackup(file.workspace().source(), target));
    }
    qint64 citizensIn(const QString& path) const {
        const auto opened = Database::open(path, file.key(), AccessMode::ReadOnly);
        return opened ? (*opened)->number("SELECT count(*) FROM citizen") : -1;
    }
    /// Everything in the folder with its bytes, but for locks.
    QMap<QString, QByteArray> everything() const {
        QMap<QString, QByteArray> all;
        for (const QString& name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden)) {
            QFile each(folder.filePath(name));
            if (!name.endsWith(QLatin1String(".lock")) && each.open(QIODevice::ReadOnly)) {
                all.insert(name, each.readAll());
            }
        }
        return all;
    }
    Result<RestoredFile> restore(const QString& passphrase = testPassphrase) {
        return restoreBackup(backup, passphrase, target, file.clock.now());
    }
    void change(const QString& path, const char* sql) {
        const auto opened = Database::open(path, file.key(), AccessMode::ReadWrite);
        REQUIRE(opened);
        (*opened)->execute(sql);
        (*opened)->execute("PRAGMA journal_mode = DELETE");
    }
    /// As a crash leaves the file: with something that stands in its journal alone.
    void leaveJournal() {
        const QString aside = folder.filePath(QStringLiteral("aside"));
        {
            const auto open = Database::open(target, file.key(), AccessMode::ReadWrite);
            REQUIRE(open);
            (*open)->execute("INSERT INTO setting (name, value) VALUES ('kun i journalen', '1')");
            for (const char* ending : {"", "-wal"}) {
                REQUIRE(QFile::copy(target + QLatin1String(ending), aside + QLatin1String(ending)));
            }
        }
        removeDatabaseFiles(target);
        for (const char* ending : {"", "-wal"}) {
            REQUIRE(QFile::rename(aside + QLatin1String(ending), target + QLatin1String(ending)));
        }
    }
    qint64 inJournal(const QString& path) const {
        const auto opened = Database::open(path, file.key(), AccessMode::ReadOnly);
        return opened ? (*opened)->number("SELECT count(*) FROM setting WHERE name = 'kun i journalen'") : -1;
    }
    QStringList replaced() const {
        return QDir(folder.path()).entryList({QStringLiteral("*.replaced-*")}, QDir::Files | QDir::Hidden, QDir::Name);
    }
};

ErrorKind refusal(const Result<RestoredFile>& result) {
    REQUIRE_FALSE(result);
    CHECK_FALSE(result.error().message.isEmpty());
    return result.error().kind;
}

} // namespace

TEST_CASE("A restored backup takes the place of the file, which is kept whole under a second name", "[restore]") {
    TwoStates two;
    const auto restored = two.restore();
    REQUIRE(restored);
    CHECK(restored->replaced == two.target + QStringLiteral(".replaced-20261102-090000"));
    CHECK(two.citizensIn(two.target) == 0);
    CHECK(two.citizensIn(restored->replaced) == 1);
    CHECK(two.citizensIn(two.backup) == 0);
    CHECK(Workspace::open(two.target, two.file.key(), two.file.clock));
    CHECK_FALSE(QFile::exists(two.target + QStringLiteral(".arriving")));
}

TEST_CASE("Restoring twice within a second keeps what was replaced both times", "[restore]") {
    TwoStates two;
    const auto first = two.restore();
    const auto second = two.restore();
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->replaced != second->replaced);
    CHECK(two.citizensIn(first->replaced) == 1);
    CHECK(two.citizensIn(second->replaced) == 0);
}

TEST_CASE("A backup is restored where there is no file yet", "[restore]") {
    TwoStates two;
    REQUIRE(QFile::remove(two.target));
    const auto restored = two.restore();
    REQUIRE(restored);
    CHECK(restored->replaced.isEmpty());
    CHECK(two.citizensIn(two.target) == 0);
}

TEST_CASE("What cannot be restored is refused in words, and nothing beside the file or in it is touched", "[restore]") {
    TwoStates two;
    SECTION("another passphrase") {
        const auto before = two.everything();
        CHECK(refusal(two.restore(QStringLiteral("forkert ord i regnen"))) == ErrorKind::Denied);
        CHECK(two.everything() == before);
    }
    SECTION("a newer program's file") {
        two.change(two.backup, "PRAGMA user_version = 9999");
        const auto before = two.everything();
        CHECK(refusal(two.restore()) == ErrorKind::Format);
        CHECK(two.everything() == before);
    }
    SECTION("another program's file") {
        two.change(two.backup, "PRAGMA application_id = 7");
        const auto before = two.everything();
        CHECK(refusal(two.restore()) == ErrorKind::Format);
        CHECK(two.everything() == before);
    }
    SECTION("a damaged page") {
        QFile file(two.backup);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(file.size() / 2));
        file.write("********");
        file.close();
        const auto before = two.everything();
        CHECK(refusal(two.restore()) == ErrorKind::Storage);
        CHECK(two.everything() == before);
    }
    SECTION("half a file") {
        QFile file(two.backup);
        REQUIRE(file.resize(file.size() / 2 - 100));
        const auto before = two.everything();
        CHECK(refusal(two.restore()) == ErrorKind::Storage);
        CHECK(two.everything() == before);
    }
    SECTION("an audit trail that was changed") {
        QFile::remove(two.backup);
        REQUIRE(makeVerifiedBackup(two.file.workspace().source(), two.backup)); // with a line to change
        two.change(two.backup, "UPDATE audit SET actor = 'Somebody else' WHERE sequence = 1");
        const auto before = two.everything();
        CHECK(refusal(two.restore()) == ErrorKind::Storage);
        CHECK(two.everything() == before);
    }
    SECTION("a row that points at nothing") {
        two.change(two.backup, "PRAGMA foreign_keys = OFF; INSERT INTO audit_value (audit_id, salt, value_before, value_after) "
                               "VALUES (4711, x'00', '', '')");
        const auto before = two.everything();
        CHECK(refusal(two.restore()) == ErrorKind::Storage);
        CHECK(two.everything() == before);
    }
    SECTION("the file itself") {
        const auto before = two.everything();
        CHECK(refusal(restoreBackup(two.target, testPassphrase, two.target, two.file.clock.now())) == ErrorKind::Invalid);
        CHECK(two.everything() == before);
    }
    SECTION("into a file that is open") {
        const auto open = Workspace::open(two.target, two.file.key(), two.file.clock);
        REQUIRE(open);
        CHECK(refusal(two.restore()) == ErrorKind::Locked);
    }
    CHECK_FALSE(QFile::exists(two.target + QStringLiteral(".arriving")));
}

TEST_CASE("A backup that was left with its journal is restored with what stands in that, and both stay as they are",
          "[restore]") {
    TwoStates two;
    // As a crash leaves a file: copied while somebody has written to it and has it open.
    const QString crashed = two.folder.filePath(QStringLiteral("efterladt.brobygger"));
    {
        const auto open = Database::open(two.backup, two.file.key(), AccessMode::ReadWrite);
        REQUIRE(open);
        (*open)->execute("INSERT INTO setting (name, value) VALUES ('kun i journalen', '1')");
        for (const char* ending : {"", "-wal"}) {
            REQUIRE(QFile::copy(two.backup + QLatin1String(ending), crashed + QLatin1String(ending)));
        }
    }
    const auto before = two.everything();
    REQUIRE(before.value(QStringLiteral("efterladt.brobygger-wal")).size() > 0);
    REQUIRE(restoreBackup(crashed, testPassphrase, two.target, two.file.clock.now()));
    for (const char* name : {"efterladt.brobygger", "efterladt.brobygger-wal"}) {
        CHECK(two.everything().value(QLatin1String(name)) == before.value(QLatin1String(name)));
    }
    const auto restored = Database::open(two.target, two.file.key(), AccessMode::ReadOnly);
    REQUIRE(restored);
    CHECK((*restored)->number("SELECT count(*) FROM setting WHERE name = 'kun i journalen'") == 1);
}

TEST_CASE("The journal a crash left beside the file goes with what is replaced, never into what replaces it", "[restore]") {
    TwoStates two;
    two.leaveJournal();
    SECTION("when the passphrase opens both") {
        const auto restored = two.restore();
        REQUIRE(restored);
        CHECK(two.inJournal(restored->replaced) == 1);
        CHECK(two.inJournal(two.target) == 0);
    }
    SECTION("when the file in use has another passphrase") {
        const QString words = QStringLiteral("et helt andet sæt ord");
        const Result<FileKey> key = FileKey::forNewFile(words);
        REQUIRE(key);
        FileSetup setup;
        setup.programme = QStringLiteral("norddjurs-landkommune");
        REQUIRE(QFile::remove(two.backup));
        REQUIRE(Workspace::create(two.backup, *key, setup, two.file.clock));
        const auto restored = two.restore(words);
        REQUIRE(restored);
        CHECK(two.inJournal(restored->replaced) == 1);
        const auto opened = Database::open(two.target, *key, AccessMode::ReadOnly);
        REQUIRE(opened);
        CHECK((*opened)->number("SELECT count(*) FROM setting WHERE name = 'kun i journalen'") == 0);
    }
}

TEST_CASE("After a restoring that was killed before anything came in its place, the file in use goes on with its journal",
          "[restore]") {
    TwoStates two;
    two.leaveJournal();
    const QString kept = two.target + QStringLiteral(".replaced-20261102-080000");
    REQUIRE(giveSecondName(two.target, kept));
    SECTION("when it was killed before the journal had a second name") {}
    SECTION("when the journal had both names") {
        REQUIRE(giveSecondName(two.target + QStringLiteral("-wal"), kept + QStringLiteral("-wal")));
    }
    SECTION("when the journal had the second name alone") {
        REQUIRE(QFile::rename(two.target + QStringLiteral("-wal"), kept + QStringLiteral("-wal")));
    }
    SECTION("when that is found by the restoring that follows") {
        REQUIRE(QFile::rename(two.target + QStringLiteral("-wal"), kept + QStringLiteral("-wal")));
        const auto restored = two.restore();
        REQUIRE(restored);
        CHECK(two.inJournal(restored->replaced) == 1);
        CHECK(two.inJournal(two.target) == 0);
        CHECK(two.replaced() == QStringList{QFileInfo(restored->replaced).fileName()});
        return;
    }
    CHECK(leftoversOf(two.target).isEmpty());
    CHECK(two.replaced().isEmpty());
    CHECK(two.inJournal(two.target) == 1);
    CHECK(Workspace::open(two.target, two.file.key(), two.file.clock));
}

TEST_CASE("The same where the disk knows no second names: what was copied stays, and the journal goes back to the file",
          "[restore]") {
    TwoStates two;
    two.leaveJournal();
    const QString kept = two.target + QStringLiteral(".replaced-20261102-080000");
    REQUIRE(copyFile(two.target, kept));
    REQUIRE(QFile::rename(two.target + QStringLiteral("-wal"), kept + QStringLiteral("-wal")));
    {
        const Result<FileLock> lock = FileLock::take(two.target);
        REQUIRE(lock);
        goOnWithPresent(two.target, *lock);
    }
    CHECK(two.inJournal(two.target) == 1);
    CHECK(two.replaced() == QStringList{QFileInfo(kept).fileName()});
}

TEST_CASE("What a finished restoring replaced keeps its name and its journal", "[restore]") {
    TwoStates two;
    two.leaveJournal();
    const QString kept = two.target + QStringLiteral(".replaced-20261102-080000");
    for (const char* ending : {"", "-wal"}) {
        REQUIRE(QFile::rename(two.target + QLatin1String(ending), kept + QLatin1String(ending)));
    }
    REQUIRE(QFile::copy(two.backup, two.target));
    (void)leftoversOf(two.target);
    {
        const Result<FileLock> lock = FileLock::take(two.target);
        REQUIRE(lock);
        goOnWithPresent(two.target, *lock);
    }
    CHECK(two.inJournal(kept) == 1);
    CHECK(two.inJournal(two.target) == 0);
}

TEST_CASE("When the restored file cannot get its name, the file in use stays with its journal", "[restore]") {
    TwoStates two;
    const auto prepared = Restore::prepare(two.backup, testPassphrase, two.target);
    REQUIRE(prepared);
    REQUIRE(QFile::remove(two.target + QStringLiteral(".arriving"))); // as if its disk had lost it
    const auto before = two.everything();
    const Result<FileLock> lock = FileLock::take(two.target);
    REQUIRE(lock);
    const auto failed = (*prepared)->carryOut(*lock, two.file.clock.now());
    CHECK(refusal(failed) == ErrorKind::Storage);
    CHECK(two.everything() == before);
    CHECK(two.citizensIn(two.target) == 1);
}

TEST_CASE("A backup that is looked at and then not restored leaves nothing behind", "[restore]") {
    TwoStates two;
    const auto before = two.everything();
    {
        const auto prepared = Restore::prepare(two.backup, testPassphrase, two.target);
        REQUIRE(prepared);
        CHECK((*prepared)->arriving().citizens == 0);
        const auto present = (*prepared)->present();
        REQUIRE(present);
        CHECK(present->citizens == 1);
        CHECK(present->auditLines > (*prepared)->arriving().auditLines);
        CHECK(present->auditHead == two.file.workspace().audit.verify().head);
        CHECK_FALSE(present->lastChange.isEmpty());
    }
    CHECK(two.everything() == before);
}

TEST_CASE("A restoring that failed and is discarded is no leftover, though it is still held somewhere", "[restore]") {
    TwoStates two;
    const auto prepared = Restore::prepare(two.backup, testPassphrase, two.target);
    REQUIRE(prepared);
    REQUIRE(leftoversOf(two.target).size() == 1);
    (*prepared)->discard();
    CHECK(leftoversOf(two.target).isEmpty());
}

TEST_CASE("A backup on a stick that is read only is restored, and the file can be written to", "[restore]") {
    TwoStates two;
    REQUIRE(QFile::setPermissions(two.backup, QFileDevice::ReadOwner));
    REQUIRE(two.restore());
    CHECK(QFile::permissions(two.target).testFlag(QFileDevice::WriteOwner));
    CHECK(Workspace::open(two.target, two.file.key(), two.file.clock));
}

TEST_CASE("Where the file was opened by a link, the file itself is replaced and the link stays", "[restore]") {
    TwoStates two;
    const QString link = two.folder.filePath(QStringLiteral("genvej.brobygger"));
    REQUIRE(QFile::link(two.target, link));
    REQUIRE(restoreBackup(two.backup, testPassphrase, link, two.file.clock.now()));
    CHECK(QFileInfo(link).isSymLink());
    CHECK_FALSE(QFileInfo(two.target).isSymLink());
    CHECK(two.citizensIn(two.target) == 0);
    CHECK(two.citizensIn(link) == 0);
}

TEST_CASE("Whoever was erased since the backup was made is named before it is restored, and erased again",
          "[backup][erasing]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    QTemporaryDir folder;
    const QString backup = folder.filePath(QStringLiteral("kopi.brobygger"));
    const QString target = folder.filePath(QStringLiteral("fil.brobygger"));
    const Citizen erased = aCitizen(workspace);
    const Citizen stays = aCitizen(workspace, QStringLiteral("Anna"), QStringLiteral("Abel"));
    REQUIRE(makeVerifiedBackup(workspace.source(), backup));
    REQUIRE(workspace.erasures.liftArchiveHold(workspace.clock.today(), QStringLiteral("Sag 26/1")));
    REQUIRE(workspace.erasures.erase(erased.id, ErasureReason::Request));
    REQUIRE(makeVerifiedBackup(workspace.source(), target));

    const Result<RestoredFile> restored = restoreBackup(backup, testPassphrase, target, file.clock.now());
    REQUIRE(restored);
    REQUIRE(restored->erasedSince.size() == 1);
    CHECK(restored->erasedSince.first().citizen == erased.id.value());
    const auto opened = Workspace::open(target, file.key(), file.clock);
    REQUIRE(opened);
    REQUIRE((*opened)->citizens.find(erased.id));
    const Result<int> again = (*opened)->erasures.eraseAgain();
    REQUIRE(again);
    CHECK(*again == 1);
    CHECK_FALSE((*opened)->citizens.find(erased.id));
    CHECK((*opened)->citizens.find(stays.id));
    CHECK((*opened)->erasures.isSweepDue());
    REQUIRE((*opened)->erasures.erased().size() == 1);
    CHECK((*opened)->erasures.erased().first().reason == ErasureReason::Request);
    CHECK((*opened)->audit.verify().problems.isEmpty());
}
