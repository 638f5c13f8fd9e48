// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/change_key.h"

#include "core/backup/backup.h"
#include "core/backup/leftovers.h"
#include "core/security/recovery_code.h"
#include "core/storage/file_lock.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

const QString otherPassphrase = QStringLiteral("en helt anden bro i sne");

/// A closed file with one citizen in it, and its two keys.
struct ClosedFile {
    TestFile made;
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("fil.brobygger"));
    FileKey present = made.key();
    FileKey next = *present.sameFileWith(otherPassphrase);

    ClosedFile() {
        aCitizen(made.workspace());
        REQUIRE(makeVerifiedBackup(made.workspace().source(), path));
    }
    qint64 citizensBy(const FileKey& key) const {
        const auto opened = Database::open(path, key, AccessMode::ReadOnly);
        return opened ? (*opened)->number("SELECT count(*) FROM citizen") : -1;
    }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
};

} // namespace

TEST_CASE("After the passphrase was changed, the new one opens the file with all that was in it, and the old one no more",
          "[passphrase]") {
    const ClosedFile file;
    REQUIRE(changeKey(file.path, file.present, file.next));
    CHECK(file.citizensBy(file.next) == 1);
    CHECK(file.citizensBy(file.present) == -1);
    const Result<FileKey> typed = FileKey::forFile(file.path, otherPassphrase);
    REQUIRE(typed);
    CHECK(*typed == file.next);
    const auto opened = Database::open(file.path, file.next, AccessMode::ReadWrite);
    REQUIRE(opened);
    CHECK(wholenessProblems(**opened).isEmpty());
}

TEST_CASE("What a crash left in the journal is in the file after the passphrase was changed", "[passphrase]") {
    const ClosedFile file;
    const QString crashed = file.folder.filePath(QStringLiteral("crashed.brobygger"));
    {
        const auto opened = Database::open(file.path, file.present, AccessMode::ReadWrite);
        REQUIRE(opened);
        (*opened)->execute("UPDATE citizen SET remark = 'fra journalen'");
        for (const char* ending : {"", "-wal", "-wal.base"}) { // as a crash would leave it: the change stands in the journal
            REQUIRE(QFile::copy(file.path + QLatin1StringView(ending), crashed + QLatin1StringView(ending)));
        }
    }
    REQUIRE(QFileInfo(crashed + QStringLiteral("-wal")).size() > 0);
    REQUIRE(changeKey(crashed, file.present, file.next));
    const auto opened = Database::open(crashed, file.next, AccessMode::ReadOnly);
    REQUIRE(opened);
    CHECK((*opened)->number("SELECT count(*) FROM citizen WHERE remark = 'fra journalen'") == 1);
}

TEST_CASE("With a wrong key nothing is changed, and nothing is left beside the file", "[passphrase]") {
    const ClosedFile file;
    const FileKey wrong = *file.present.sameFileWith(QStringLiteral("ikke den rigtige bro"));
    const QStringList before = file.files();
    const Result<void> changed = changeKey(file.path, wrong, file.next);
    REQUIRE_FALSE(changed);
    CHECK(changed.error().kind == ErrorKind::Denied);
    CHECK(file.citizensBy(file.present) == 1);
    CHECK(file.files() == before);
}

TEST_CASE("A file that somebody works in keeps its passphrase", "[passphrase]") {
    const ClosedFile file;
    const auto held = FileLock::take(file.path);
    REQUIRE(held);
    const Result<void> changed = changeKey(file.path, file.present, file.next);
    REQUIRE_FALSE(changed);
    CHECK(changed.error().kind == ErrorKind::Locked);
    CHECK(file.citizensBy(file.present) == 1);
}

TEST_CASE("Half a change that a kill left is in nobody's way", "[passphrase]") {
    const ClosedFile file;
    for (const char* ending : {".rekeyed", ".rekeyed.part", ".rekeyed-journal"}) {
        QFile half(file.path + QLatin1StringView(ending));
        REQUIRE(half.open(QIODevice::WriteOnly));
        half.write("half");
    }
    CHECK(file.citizensBy(file.present) == 1);
    REQUIRE(leftoversOf(file.path).size() == 2);
    CHECK(leftoversOf(file.path).first().kind == LeftoverKind::Unfinished);
    REQUIRE(changeKey(file.path, file.present, file.next));
    CHECK(file.citizensBy(file.next) == 1);
    CHECK(leftoversOf(file.path).isEmpty());
}

TEST_CASE("The recovery sheet opens the file when the passphrase is forgotten, however it is copied from the paper",
          "[passphrase]") {
    const ClosedFile file;
    const QStringList groups = recoveryGroups(file.present);
    REQUIRE(groups.size() == 14);
    const Result<QByteArray> salt = FileKey::saltOf(file.path);
    REQUIRE(salt);
    QString asRead = groups.join(QLatin1Char('-')).toLower();
    asRead.replace(QLatin1Char('0'), QLatin1Char('o')).replace(QLatin1Char('1'), QLatin1Char('l'));
    for (const QString& typed : {groups.join(QLatin1Char(' ')), groups.join(QString()), asRead}) {
        const Result<FileKey> key = keyOfRecoveryCode(typed, *salt);
        REQUIRE(key);
        CHECK(*key == file.present);
        CHECK(file.citizensBy(*key) == 1);
    }
}

TEST_CASE("A sheet that was copied wrongly is refused in words that help to find the place", "[passphrase]") {
    const ClosedFile file;
    const QStringList groups = recoveryGroups(file.present);
    const auto problem = [&](const QString& typed) {
        const Result<FileKey> key = keyOfRecoveryCode(typed, file.present.salt());
        return key ? QString() : key.error().message;
    };
    CHECK(problem(QString()).contains(QStringLiteral("14")));
    CHECK(problem(groups.mid(1).join(QLatin1Char(' '))).contains(QStringLiteral("52")));
    CHECK(problem(groups.join(QLatin1Char(' ')) + QStringLiteral("U")).contains(QStringLiteral("U")));
    for (int at = 0; at < groups.size(); ++at) {
        QStringList wrong = groups;
        wrong[at][0] = wrong.at(at).at(0) == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
        INFO(at);
        CHECK(problem(wrong.join(QLatin1Char(' '))).contains(QStringLiteral("Compare")));
    }
}

TEST_CASE("A sheet from before the passphrase was changed opens the file no more", "[passphrase]") {
    const ClosedFile file;
    const QString old = recoveryGroups(file.present).join(QLatin1Char(' '));
    REQUIRE(changeKey(file.path, file.present, file.next));
    const Result<FileKey> key = keyOfRecoveryCode(old, file.present.salt());
    REQUIRE(key);
    CHECK(file.citizensBy(*key) == -1);
}
