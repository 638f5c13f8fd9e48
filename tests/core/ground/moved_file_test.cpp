// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup.h"
#include "core/base/storage_failure.h"
#include "core/storage/rescue.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QDir>
#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
void putFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Way {
    const char* what;
    std::function<void(const QString& path)> happens;
};

QList<Way> waysToLoseIt() {
    const auto away = [](const QString& path) { REQUIRE(QFile::rename(path, path + QStringLiteral(".away"))); };
    return {
        {"renamed", away},
        {"deleted", [](const QString& path) { REQUIRE(QFile::remove(path)); }},
        {"replaced by a sync program",
         [away](const QString& path) {
             away(path);
             putFile(path, "another file");
         }},
        {"replaced together with its journal",
         [away](const QString& path) {
             away(path);
             REQUIRE(QFile::remove(path + QStringLiteral("-wal")));
             putFile(path, "another file");
             putFile(path + QStringLiteral("-wal"), "another journal");
         }},
        {"replaced by a link to another file",
         [away](const QString& path) {
             away(path);
             putFile(path + QStringLiteral(".other"), "another file");
             REQUIRE(QFile::link(path + QStringLiteral(".other"), path));
         }},
        {"left without its journal", [](const QString& path) { REQUIRE(QFile::remove(path + QStringLiteral("-wal"))); }},
    };
}

/// Where the documents of this test lie.
struct OwnHome {
    QTemporaryDir folder;
    QByteArray before = qgetenv("HOME");
    OwnHome() { qputenv("HOME", QFile::encodeName(folder.path())); }
    ~OwnHome() { qputenv("HOME", before); }
};

void checkRescued(const QString& rescued, const FileKey& key, int citizens) {
    REQUIRE_FALSE(rescued.isEmpty());
    const auto copy = Database::open(rescued, key, AccessMode::ReadOnly);
    REQUIRE(copy);
    CHECK((*copy)->number("SELECT count(*) FROM citizen") == citizens);
    CHECK((QFile::permissions(rescued) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
}
} // namespace

TEST_CASE("A file that is moved, deleted or replaced while it is open is written no more, and all that was saved is rescued",
          "[moved]") {
    for (const Way& way : waysToLoseIt()) {
        INFO(way.what);
        TestFile file;
        Database& database = file.workspace().session.database();
        aCitizen(file.workspace());
        REQUIRE(database.checkPlace());
        way.happens(file.path());
        const QByteArray other = contentOf(file.path());
        Citizen draft;
        draft.givenName = QStringLiteral("For sent");
        const auto refused = file.workspace().citizens.add(draft);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().cause == FailureCause::Moved);
        CHECK(refused.error().message.contains(database.rescuedAs()));
        CHECK_FALSE(refused.error().detail.contains(file.path()));
        checkRescued(database.rescuedAs(), file.key(), 1);
        CHECK(QFileInfo(database.rescuedAs()).fileName() ==
              QStringLiteral("test (rescued %1).brobygger").arg(QDate::currentDate().toString(QStringLiteral("dd-MM-yyyy"))));
        CHECK(contentOf(file.path()) == other);
    }
}

TEST_CASE("Neither a draft nor a setting is written to a file that was put in the place of the open one", "[moved]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    REQUIRE(QFile::remove(file.path()));
    putFile(file.path(), "another file");
    CHECK_THROWS_AS((void)workspace.drafts.keep(QStringLiteral("note/1"), QStringLiteral("Ringede, men")), StorageFailure);
    CHECK_THROWS_AS(workspace.settings.set(organisationName, QStringLiteral("Andet")), StorageFailure);
    CHECK(contentOf(file.path()) == "another file");
    // It is written once, however often somebody tries.
    CHECK(QDir(QFileInfo(file.path()).absolutePath()).entryList({QStringLiteral("*rescued*")}, QDir::Files).size() == 1);

    const QString rescued = workspace.session.database().rescuedAs();
    CHECK(workspace.drafts.find(QStringLiteral("note/1")) == QStringLiteral("Ringede, men"));
    REQUIRE(workspace.drafts.keepRememberedIn({rescued, file.key()}));
    const auto copy = Workspace::openToRead(rescued, file.key(), file.clock);
    REQUIRE(copy);
    CHECK((*copy)->drafts.find(QStringLiteral("note/1")) == QStringLiteral("Ringede, men"));
}

TEST_CASE("Closing leaves another file and its journal as they are", "[moved]") {
    TestFile file;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fil.brobygger"));
    REQUIRE(QFile::copy(file.path(), path));
    auto workspace = Workspace::open(path, file.key(), file.clock);
    REQUIRE(workspace);
    aCitizen(**workspace);
    SECTION("when it brought a journal of its own") {
        REQUIRE(QFile::remove(path));
        REQUIRE(QFile::remove(path + QStringLiteral("-wal")));
        putFile(path, "another file");
        putFile(path + QStringLiteral("-wal"), "another journal");
        *workspace = nullptr;
        CHECK(contentOf(path + QStringLiteral("-wal")) == "another journal");
    }
    SECTION("when the journal of the open file still lies beside it, which is then not applied to it") {
        REQUIRE(QFileInfo(path + QStringLiteral("-wal")).size() > 0);
        REQUIRE(QFile::remove(path));
        putFile(path, "another file");
        *workspace = nullptr;
        CHECK_FALSE(QFile::exists(path + QStringLiteral("-wal")));
    }
    CHECK(contentOf(path) == "another file");
    const QStringList rescued = QDir(folder.path()).entryList({QStringLiteral("*rescued*")}, QDir::Files);
    REQUIRE(rescued.size() == 1);
    checkRescued(folder.filePath(rescued.first()), file.key(), 1);
}

TEST_CASE("A connection opened later refuses another file in the place of the open one, and makes nothing beside it",
          "[moved]") {
    TestFile file;
    const DatabaseSource source = file.workspace().source();
    REQUIRE(source.open());
    REQUIRE(QFile::remove(file.path()));
    for (const char* journal : {"-wal", "-shm"}) {
        REQUIRE(QFile::remove(file.path() + QLatin1String(journal)));
    }
    putFile(file.path(), "another file");
    for (const AccessMode mode : {AccessMode::ReadOnly, AccessMode::ReadWrite}) {
        const auto refused = source.open(mode);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().cause == FailureCause::Moved);
    }
    const auto beside = Workspace::openBeside(source, file.clock);
    REQUIRE_FALSE(beside);
    CHECK(beside.error().cause == FailureCause::Moved);
    CHECK_FALSE(QFile::exists(file.path() + QStringLiteral("-wal")));
    CHECK(contentOf(file.path()) == "another file");
}

TEST_CASE("When the stick is pulled out the state is saved in the documents, and with the stick back the file opens as it was",
          "[moved]") {
    const OwnHome home;
    TestFile file;
    aCitizen(file.workspace());
    const QString folder = QFileInfo(file.path()).absolutePath();
    const QString away = folder + QStringLiteral("-away");
    REQUIRE(QDir().rename(folder, away));
    const auto place = file.workspace().session.database().checkPlace();
    REQUIRE_FALSE(place);
    const QString rescued = file.workspace().session.database().rescuedAs();
    CHECK(rescued.startsWith(home.folder.path()));
    CHECK(place.error().message.contains(rescued));
    checkRescued(rescued, file.key(), 1);
    CHECK_FALSE(QFileInfo::exists(folder)); // nothing was made where it lay
    REQUIRE(QDir().rename(away, folder));
    file.reopen();
    CHECK(file.workspace().citizens.count(CitizenFilter::Everybody) == 1);
    aCitizen(file.workspace());
    CHECK(file.workspace().citizens.count(CitizenFilter::Everybody) == 2);
}

TEST_CASE("A rescued file goes to the first folder that takes it, and never over another file", "[moved]") {
    TestFile file;
    Database& database = file.workspace().session.database();
    QTemporaryDir folder;
    const QStringList folders{folder.filePath(QStringLiteral("missing")), folder.path()};
    const QDate day(2026, 11, 2);
    const Result<QString> first = rescueInto(folders, database, file.key(), day);
    const Result<QString> second = rescueInto(folders, database, file.key(), day);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first == folder.filePath(QStringLiteral("test (rescued 02-11-2026).brobygger")));
    CHECK(*second == folder.filePath(QStringLiteral("test (rescued 02-11-2026) 2.brobygger")));
    CHECK_FALSE(rescueInto({folder.filePath(QStringLiteral("missing"))}, database, file.key(), day));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);
}

TEST_CASE("A file that was rescued before gets a number and not one more ending", "[moved]") {
    TestFile file;
    QTemporaryDir folder;
    const QString before = folder.filePath(QStringLiteral("test (rescued 02-11-2026) (reddet 03-11-2026) 2.brobygger"));
    REQUIRE(makeVerifiedBackup(file.workspace().source(), before));
    const auto open = Database::open(before, file.key(), AccessMode::ReadWrite);
    REQUIRE(open);
    const QDate day(2026, 11, 4);
    const Result<QString> first = rescueInto({folder.path()}, **open, file.key(), day);
    const Result<QString> second = rescueInto({folder.path()}, **open, file.key(), day);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first == folder.filePath(QStringLiteral("test (rescued 04-11-2026).brobygger")));
    CHECK(*second == folder.filePath(QStringLiteral("test (rescued 04-11-2026) 2.brobygger")));
}

TEST_CASE("A copy of the open file or a second name of it is no reason to stop", "[moved]") {
    TestFile file;
    REQUIRE(QFile::copy(file.path(), file.path() + QStringLiteral(".copy")));
    REQUIRE(QFile::link(file.path(), file.path() + QStringLiteral(".link")));
    aCitizen(file.workspace());
    CHECK(file.workspace().session.database().checkPlace());
    CHECK(file.workspace().session.database().rescuedAs().isEmpty());
}

TEST_CASE("A plain copy made after a quiet moment holds all that was written, drafts and settings too", "[moved]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Database& database = workspace.session.database();
    const QString journal = file.path() + QStringLiteral("-wal");
    aCitizen(workspace);
    REQUIRE(workspace.drafts.keep(QStringLiteral("note/1"), QStringLiteral("Ringede, men")));
    workspace.settings.set(organisationName, QStringLiteral("Kopikommunen"));
    REQUIRE(database.checkpointWhenQuiet());
    CHECK(QFileInfo(journal).size() > 0); // somebody may still be writing
    REQUIRE(database.checkpointWhenQuiet());
    CHECK(QFileInfo(journal).size() == 0);
    const QString copied = file.path() + QStringLiteral(".copy");
    REQUIRE(QFile::copy(file.path(), copied));
    const auto copy = Workspace::openToRead(copied, file.key(), file.clock);
    REQUIRE(copy);
    CHECK((*copy)->citizens.count(CitizenFilter::Everybody) == 1);
    CHECK((*copy)->drafts.find(QStringLiteral("note/1")) == QStringLiteral("Ringede, men"));
    CHECK((*copy)->settings.value(organisationName) == QStringLiteral("Kopikommunen"));
}

TEST_CASE("While somebody reads, what was written waits in the journal and nobody is kept waiting", "[moved]") {
    TestFile file;
    const auto reader = file.workspace().source().open();
    REQUIRE(reader);
    {
        Statement reading(**reader, "SELECT name FROM setting");
        REQUIRE(reading.step());
        aCitizen(file.workspace());
        const auto busy = file.workspace().session.database().checkpoint();
        REQUIRE_FALSE(busy);
        CHECK(busy.error().cause == FailureCause::Busy);
    }
    CHECK(file.workspace().session.database().checkpoint());
}

TEST_CASE("A window is told that its file was replaced before all of it is saved elsewhere, and then where that is",
          "[moved]") {
    TestFile file;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fil.brobygger"));
    REQUIRE(QFile::copy(file.path(), path));
    auto workspace = Workspace::open(path, file.key(), file.clock, LeftLock::Respected, WhenMoved::SavedWhenAsked);
    REQUIRE(workspace);
    aCitizen(**workspace);
    CHECK((*workspace)->rescueWhenMoved()); // nothing has happened
    const auto rescued = [&folder] { return QDir(folder.path()).entryList({QStringLiteral("*rescued*")}, QDir::Files); };
    CHECK(rescued().isEmpty());
    *workspace = nullptr;
    workspace = Workspace::open(path, file.key(), file.clock, LeftLock::Respected, WhenMoved::SavedWhenAsked);
    REQUIRE(workspace);
    REQUIRE(QFile::remove(path));
    putFile(path, "another file");
    Citizen draft;
    draft.givenName = QStringLiteral("For sent");
    const auto refused = (*workspace)->citizens.add(draft);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().cause == FailureCause::Moved);
    CHECK(rescued().isEmpty());
    SECTION("when it asks") {
        const auto moved = (*workspace)->rescueWhenMoved();
        REQUIRE_FALSE(moved);
        REQUIRE(rescued().size() == 1);
        CHECK(moved.error().message.contains(rescued().first()));
        CHECK_FALSE((*workspace)->rescueWhenMoved());
        *workspace = nullptr;
    }
    SECTION("or when it closes the file without asking") { *workspace = nullptr; }
    REQUIRE(rescued().size() == 1);
    checkRescued(folder.filePath(rescued().first()), file.key(), 1);
    CHECK(contentOf(path) == "another file");
}
