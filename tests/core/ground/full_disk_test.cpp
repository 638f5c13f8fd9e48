// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/storage_failure.h"
#include "core/storage/engine_error.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <catch2/catch_test_macros.hpp>
#include <cerrno>

using namespace brobygger;

namespace {
// The engine's numbers (sqlite.org, "Result and Error Codes").
constexpr int engineReadOnly = 8;
constexpr int engineIoWrite = 778;
constexpr int engineFull = 13;
constexpr int engineCannotOpen = 14;

/// The file may not grow any more, as on a full disk.
void fillDisk(Database& database) {
    database.execute("PRAGMA max_page_count = " + QByteArray::number(database.number("PRAGMA page_count")));
}

void makeRoom(Database& database) { database.execute("PRAGMA max_page_count = 4294967294"); }

const QString longText = QString(50'000, QLatin1Char('x'));
} // namespace

TEST_CASE("What stood in the way of the file is told by its real cause", "[storage][full]") {
    struct Case {
        EngineFailure failure;
        FailureCause cause;
        bool passes;
    };
    const QList<Case> cases = {
        {{engineFull, 0}, FailureCause::NoSpace, true},
        {{engineIoWrite, ENOSPC}, FailureCause::NoSpace, true},
        {{engineIoWrite, EIO}, FailureCause::Disk, true},
        {{engineReadOnly, EROFS}, FailureCause::ReadOnly, true},
        {{engineReadOnly, EACCES}, FailureCause::NotAllowed, true},
        {{engineCannotOpen, EACCES}, FailureCause::NotAllowed, true},
        {{engineCannotOpen, ENOENT}, FailureCause::NotThere, false},
    };
    QHash<FailureCause, QString> sentences;
    for (const Case& each : cases) {
        const Error error = engineError(each.failure);
        INFO(error.detail.toStdString());
        CHECK(error.cause == each.cause);
        CHECK(mayPass(error) == each.passes);
        CHECK(sentences.value(each.cause, error.message) == error.message);
        sentences.insert(each.cause, error.message);
        CHECK(error.detail.contains(QString::number(each.failure.code)));
        CHECK(error.detail.contains(QString::number(each.failure.systemError)));
    }
    const QStringList said = sentences.values();
    CHECK(QSet<QString>(said.begin(), said.end()).size() == sentences.size());
}

TEST_CASE("On a full disk nothing is half saved, and work goes on when there is room again", "[storage][full]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    fillDisk(workspace.session.database());
    const auto refused = workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
        write.happened(AuditAction::Exported, RecordKind::File, 0, 0, longText);
        return {};
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().cause == FailureCause::NoSpace);
    CHECK_FALSE(workspace.session.database().isInTransaction());
    makeRoom(workspace.session.database());
    aCitizen(workspace);
    CHECK(workspace.citizens.count(CitizenFilter::Everybody) == 1);
    CHECK(workspace.audit.verify().problems.isEmpty());
}

TEST_CASE("A draft that a full disk does not take is remembered, found and kept when there is room again", "[storage][full]") {
    TestFile file;
    Drafts& drafts = file.workspace().drafts;
    REQUIRE(drafts.keep(QStringLiteral("note/1"), QStringLiteral("Ringede")));
    fillDisk(file.workspace().session.database());
    const auto refused = drafts.keep(QStringLiteral("note/1"), longText);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().cause == FailureCause::NoSpace);
    CHECK(drafts.find(QStringLiteral("note/1")) == longText);
    drafts.keepRemembered(drafts.unkept());
    CHECK(drafts.unkept().size() == 1);
    makeRoom(file.workspace().session.database());
    drafts.keepRemembered(drafts.unkept());
    CHECK(drafts.unkept().isEmpty());
    file.reopen();
    CHECK(file.workspace().drafts.find(QStringLiteral("note/1")) == longText);
}

TEST_CASE("When the file fails for good at one draft, those that wait behind it stay remembered", "[storage][full]") {
    TestFile file;
    Drafts& drafts = file.workspace().drafts;
    Database& database = file.workspace().session.database();
    database.execute("ALTER TABLE draft RENAME TO lost");
    const QList<UnkeptDraft> remembered{{QStringLiteral("note/1"), QStringLiteral("Ringede")},
                                        {QStringLiteral("note/2"), QStringLiteral("Skrev")}};
    CHECK_THROWS_AS(drafts.keepRemembered(remembered), StorageFailure);
    CHECK(drafts.unkept().size() == 2);
    database.execute("ALTER TABLE lost RENAME TO draft");
    drafts.keepRemembered(drafts.unkept());
    CHECK(drafts.unkept().isEmpty());
    CHECK(drafts.find(QStringLiteral("note/1")) == QStringLiteral("Ringede"));
    CHECK(drafts.find(QStringLiteral("note/2")) == QStringLiteral("Skrev"));
}

TEST_CASE("A draft that was saved meanwhile does not come back from what was remembered", "[storage][full]") {
    TestFile file;
    Drafts& drafts = file.workspace().drafts;
    fillDisk(file.workspace().session.database());
    REQUIRE_FALSE(drafts.keep(QStringLiteral("note/1"), longText));
    drafts.discard(QStringLiteral("note/1"));
    CHECK_FALSE(drafts.find(QStringLiteral("note/1")));
    makeRoom(file.workspace().session.database());
    drafts.keepRemembered(drafts.unkept());
    CHECK_FALSE(drafts.find(QStringLiteral("note/1")));
}

TEST_CASE("A file that fails while it is opened is told in words to whoever waits for it", "[storage][full]") {
    TestFile file;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fil.brobygger"));
    REQUIRE(QFile::copy(file.path(), path));
    {
        const auto opened = Database::open(path, file.key(), AccessMode::ReadWrite);
        REQUIRE(opened);
        (*opened)->execute("ALTER TABLE setting RENAME TO lost");
    }
    const auto work = Workspace::open(path, file.key(), file.clock);
    const auto reading = Workspace::openToRead(path, file.key(), file.clock);
    const auto beside = Workspace::openBeside({path, file.key()}, file.clock);
    for (const auto* opened : {&work, &reading, &beside}) {
        REQUIRE_FALSE(*opened);
        CHECK(opened->error().kind == ErrorKind::Storage);
        CHECK_FALSE(opened->error().message.isEmpty());
    }
}

TEST_CASE("A new file that fails while it is made is told in words and leaves nothing behind", "[storage][full]") {
    TestFile file;
    QTemporaryDir folder;
    FileSetup setup;
    setup.programme = QStringLiteral("norddjurs-landkommune");
    const auto failed = Workspace::create(folder.filePath(QStringLiteral("ny.brobygger")), file.key(), setup, file.clock,
                                          [](Workspace& workspace) -> Result<void> {
                                              fillDisk(workspace.session.database());
                                              workspace.settings.set(organisationName, longText);
                                              return {};
                                          });
    REQUIRE_FALSE(failed);
    CHECK(failed.error().cause == FailureCause::NoSpace);
    CHECK(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
}

TEST_CASE("The passphrase is tried on an open file without opening it once more", "[storage]") {
    TestFile file;
    REQUIRE(QFile::rename(file.path(), file.path() + QStringLiteral(".away")));
    const Result<FileKey> same = file.key().sameFileWith(testPassphrase);
    const Result<FileKey> other = file.key().sameFileWith(QStringLiteral("noget helt andet"));
    REQUIRE(same);
    REQUIRE(other);
    CHECK(*same == file.key());
    CHECK(*other != file.key());
    REQUIRE(QFile::rename(file.path() + QStringLiteral(".away"), file.path()));
}
