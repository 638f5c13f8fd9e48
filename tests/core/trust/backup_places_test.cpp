// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_files.h"
#include "core/backup/backup_settings.h"
#include "core/backup/leftovers.h"
#include "core/backup/outgoing_copy.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QDir>
#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const QDateTime nine(QDate(2026, 11, 2), QTime(9, 0));

QStringList namesIn(const QString& folder) {
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    names.removeIf([](const QString& name) { return name.endsWith(QLatin1String(".lock")); });
    return names;
}

/// A backup of the file in a folder, as the program puts it there by itself.
QString backUp(TestFile& file, const QTemporaryDir& folder, const QDateTime& at) {
    Progress progress;
    const auto copy = OutgoingCopy::make(file.workspace().source(), progress);
    REQUIRE(copy);
    const auto placed = putIntoPlace((*copy)->path(), folder.path(), backupName(file.path(), at), progress);
    REQUIRE(placed);
    return placed->path;
}

void write(const QString& path, const char* words) {
    QFile made(path);
    REQUIRE(made.open(QIODevice::WriteOnly));
    made.write(words);
}
} // namespace

TEST_CASE("A copy is made beside the file, put into several places whole, and goes again", "[backup]") {
    TestFile file;
    aCitizen(file.workspace());
    const QTemporaryDir stick;
    const QTemporaryDir network;
    const QStringList before = namesIn(QFileInfo(file.path()).absolutePath());
    {
        Progress progress;
        const auto copy = OutgoingCopy::make(file.workspace().source(), progress);
        REQUIRE(copy);
        CHECK(leftoversOf(file.path()).isEmpty()); // it is on its way and nobody's remains
        for (const QTemporaryDir* place : {&stick, &network}) {
            REQUIRE(putIntoPlace((*copy)->path(), place->path(), backupName(file.path(), nine), progress));
        }
    }
    CHECK(namesIn(QFileInfo(file.path()).absolutePath()) == before);
    for (const QTemporaryDir* place : {&stick, &network}) {
        CHECK(namesIn(place->path()).size() == 1);
        const auto found = backupsIn(place->path(), BackedUpFile::of(file.workspace().source()));
        REQUIRE(found.size() == 1);
        CHECK(found.first().madeAt == nine);
        CHECK(found.first().hasKeyOfFile);
        Progress progress;
        const auto summary = lookThrough(found.first().path, file.key(), progress);
        REQUIRE(summary);
        CHECK(summary->citizens == 1);
        CHECK(namesIn(place->path()).size() == 1); // looking leaves nothing beside it
    }
}

TEST_CASE("A place that is not there is told in words, and nothing is made", "[backup]") {
    TestFile file;
    const QTemporaryDir folder;
    Progress progress;
    const auto copy = OutgoingCopy::make(file.workspace().source(), progress);
    REQUIRE(copy);
    const auto refused =
        putIntoPlace((*copy)->path(), folder.filePath(QStringLiteral("stik")), QStringLiteral("kopi.brobygger"), progress);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::NotFound);
    CHECK(refused.error().message.contains(QStringLiteral("stik")));
    CHECK(namesIn(folder.path()).isEmpty());
}

TEST_CASE("A backup that is stopped leaves nothing, neither beside the file nor in the place", "[backup]") {
    TestFile file;
    const QTemporaryDir folder;
    Progress stopped;
    stopped.cancel();
    const auto none = OutgoingCopy::make(file.workspace().source(), stopped);
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == ErrorKind::Cancelled);
    CHECK_FALSE(QFile::exists(file.path() + outgoingEnding));

    Progress progress;
    const auto copy = OutgoingCopy::make(file.workspace().source(), progress);
    REQUIRE(copy);
    const auto half = putIntoPlace((*copy)->path(), folder.path(), QStringLiteral("kopi.brobygger"), progress,
                                   [&progress](qint64) { progress.cancel(); });
    REQUIRE_FALSE(half);
    CHECK(half.error().kind == ErrorKind::Cancelled);
    CHECK(namesIn(folder.path()).isEmpty());
}

TEST_CASE("Pruning takes older backups of this file and nothing else", "[backup]") {
    TestFile file;
    const QTemporaryDir folder;
    const QString morning = backUp(file, folder, nine);
    const QString evening = backUp(file, folder, nine.addSecs(7 * 3600));
    const auto inFolder = [&folder](const QString& name) { return folder.filePath(name); };
    // Named as an older one of the same day, but another file's; a letter; a copy somebody named.
    const QString others = inFolder(backupName(file.path(), nine.addSecs(-3600)));
    write(others, "en anden fil med sit eget salt");
    write(inFolder(QStringLiteral("brev.pdf")), "brev");
    REQUIRE(QFile::copy(evening, inFolder(QStringLiteral("min egen kopi.brobygger"))));
    const auto source = file.workspace().source();
    CHECK(pruneBackups(folder.path(), BackedUpFile::of(source)) == QStringList{QFileInfo(morning).fileName()});
    CHECK_FALSE(QFile::exists(morning));
    CHECK(QFile::exists(evening));
    CHECK(QFile::exists(others));
    CHECK(namesIn(folder.path()).size() == 4);
    const auto found = backupsIn(folder.path(), BackedUpFile::of(source));
    REQUIRE(found.size() == 2);
    CHECK_FALSE(found.last().hasKeyOfFile);
}

TEST_CASE("A backup that was damaged is found out when it is looked through", "[backup]") {
    TestFile file;
    const QTemporaryDir folder;
    const QString path = backUp(file, folder, nine);
    QFile backup(path);
    REQUIRE(backup.open(QIODevice::ReadWrite));
    REQUIRE(backup.seek(backup.size() / 2));
    backup.write("ødelagt");
    backup.close();
    Progress progress;
    CHECK_FALSE(lookThrough(path, file.key(), progress));
}

TEST_CASE("The places are kept in the order they were added, with a line in the log, and are taken back", "[backup][undo]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    CHECK(backupPlaces(workspace.settings).isEmpty());
    REQUIRE(addBackupPlace(workspace.session, workspace.settings, QStringLiteral("/media/stik/")));
    const auto second = addBackupPlace(workspace.session, workspace.settings, QStringLiteral("/mnt/fælles"));
    REQUIRE(second);
    CHECK(backupPlaces(workspace.settings) == QStringList{QStringLiteral("/media/stik"), QStringLiteral("/mnt/fælles")});
    CHECK(workspace.audit.lines(0, 1).first().kind == toCode(RecordKind::Setting));
    REQUIRE((*second)());
    CHECK(backupPlaces(workspace.settings) == QStringList{QStringLiteral("/media/stik")});
    REQUIRE(removeBackupPlace(workspace.session, workspace.settings, QStringLiteral("/media/stik")));
    CHECK(backupPlaces(workspace.settings).isEmpty());
}
