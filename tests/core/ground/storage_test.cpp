// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup.h"
#include "core/backup/backup_settings.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QtConcurrent/QtConcurrentMap>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
QByteArray everythingBeside(const QString& path) {
    QByteArray all;
    const QFileInfo info(path);
    for (const QString& name : info.dir().entryList(QDir::Files)) {
        QFile file(info.dir().filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            all += file.readAll();
        }
    }
    return all;
}
} // namespace

TEST_CASE("Neither a name nor a CPR number stands in the bytes of the file or of anything beside it", "[storage]") {
    TestFile file;
    Citizen draft;
    draft.givenName = QStringLiteral("Kvasimodine");
    draft.surname = QStringLiteral("Hemmeligheden");
    draft.personNumber = QStringLiteral("740368-1029");
    REQUIRE(file.workspace().citizens.add(draft));
    REQUIRE(file.workspace().drafts.keep(QStringLiteral("note/1"), QStringLiteral("Hemmeligheden ringede")));
    const QByteArray bytes = everythingBeside(file.path());
    REQUIRE(bytes.size() > 100'000);
    CHECK_FALSE(bytes.contains("Hemmeligheden"));
    CHECK_FALSE(bytes.contains("Kvasimodine"));
    CHECK_FALSE(bytes.contains("7403681029"));
    CHECK_FALSE(bytes.startsWith("SQLite format 3"));
}

TEST_CASE("An empty passphrase is refused, and no file is left behind", "[storage]") {
    QTemporaryDir folder;
    const Result<FileKey> key = FileKey::forNewFile(QString());
    REQUIRE_FALSE(key);
    CHECK(key.error().kind == ErrorKind::Invalid);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("The wrong passphrase is denied in words, and the right one still opens the file", "[storage]") {
    TestFile file;
    const Result<FileKey> wrong = FileKey::forFile(file.path(), QStringLiteral("noget helt andet"));
    REQUIRE(wrong);
    const auto refused = Database::open(file.path(), *wrong, AccessMode::ReadOnly);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Denied);
    const Result<FileKey> right = FileKey::forFile(file.path(), testPassphrase);
    CHECK(Database::open(file.path(), *right, AccessMode::ReadOnly));
}

TEST_CASE("A passphrase with å is the same however it was typed", "[storage]") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("å.brobygger"));
    const QString composed = QStringLiteral("gråvejr over Grenå havn");
    const Result<FileKey> key = FileKey::forNewFile(composed);
    REQUIRE(Database::create(path, *key));
    const Result<FileKey> decomposed = FileKey::forFile(path, composed.normalized(QString::NormalizationForm_D));
    CHECK(Database::open(path, *decomposed, AccessMode::ReadOnly));
}

TEST_CASE("A file that is not there is said to be missing, and is not made anew", "[storage]") {
    TestFile file;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("gone.brobygger"));
    for (const AccessMode mode : {AccessMode::ReadOnly, AccessMode::ReadWrite}) {
        const auto refused = Database::open(path, file.key(), mode);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::NotFound);
    }
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("A folder that is not there is told in words when a file is made in it", "[storage]") {
    const Result<FileKey> key = FileKey::forNewFile(testPassphrase);
    QTemporaryDir folder;
    const auto refused = Database::create(folder.filePath(QStringLiteral("missing/x.brobygger")), *key);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.startsWith(QStringLiteral("The file or its folder is not there.")));
    CHECK_FALSE(refused.error().detail.contains(folder.path()));
}

TEST_CASE("Several pieces of work read the file at once, each on a thread of its own, and leave no connection open",
          "[storage]") {
    TestFile file;
    aCitizen(file.workspace());
    const QStringList open = QSqlDatabase::connectionNames();
    const DatabaseSource source = file.workspace().source();
    const QList<int> found = QtConcurrent::blockingMapped(QList<int>(20), [&source](int) {
        const auto reading = source.open();
        return reading ? static_cast<int>((*reading)->number("SELECT count(*) FROM citizen")) : -1;
    });
    CHECK(found == QList<int>(20, 1));
    CHECK(QSqlDatabase::connectionNames().size() == open.size());
}

TEST_CASE("A second program on the file is refused in words", "[storage]") {
    TestFile file;
    const auto second = Workspace::open(file.path(), file.key(), file.clock);
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::Locked);
    CHECK(Workspace::openToRead(file.path(), file.key(), file.clock));
}

TEST_CASE("A file of a newer Brobygger is refused and left as it is", "[storage]") {
    TestFile file;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("newer.brobygger"));
    REQUIRE(makeVerifiedBackup(file.workspace().source(), path));
    {
        auto newer = Database::open(path, file.key(), AccessMode::ReadWrite);
        REQUIRE(newer);
        (*newer)->execute("PRAGMA user_version = 9999");
    }
    const auto refused = Workspace::open(path, file.key(), file.clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Format);
}

TEST_CASE("A write that fails half-way leaves nothing behind", "[storage]") {
    TestFile file;
    const auto result = file.workspace().session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
        Citizen draft;
        draft.givenName = QStringLiteral("Halvvejs");
        if (auto added = file.workspace().citizens.add(write, draft); !added) {
            return added.error();
        }
        return Error{ErrorKind::Invalid, QStringLiteral("no")};
    });
    REQUIRE_FALSE(result);
    CHECK(file.workspace().citizens.count(CitizenFilter::Everybody) == 0);
    CHECK(file.workspace().audit.verify().problems.isEmpty());
}

TEST_CASE("A write that leaves no line in the audit trail is refused, and nothing of it is kept", "[storage]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId bente = aCitizen(workspace).id;
    const auto refused = workspace.session.write(QStringLiteral("test"), [](Write& write) -> Result<void> {
        write.database().execute("UPDATE citizen SET given_name = 'Uden spor'");
        return {};
    });
    REQUIRE_FALSE(refused);
    CHECK_FALSE(workspace.session.database().isInTransaction());
    CHECK(workspace.citizens.find(bente)->givenName != QStringLiteral("Uden spor"));
    CHECK(workspace.audit.verify().problems.isEmpty());
}

TEST_CASE("A changed line of the audit trail is found", "[storage]") {
    TestFile file;
    aCitizen(file.workspace());
    CHECK(file.workspace().audit.verify().problems.isEmpty());
    file.workspace().session.database().execute("UPDATE audit SET actor = 'Somebody else' WHERE sequence = 2");
    CHECK(file.workspace().audit.verify().problems.size() == 1);
}

TEST_CASE("A removed line of the audit trail is found", "[storage]") {
    TestFile file;
    aCitizen(file.workspace());
    aCitizen(file.workspace());
    file.workspace().session.database().execute("DELETE FROM audit WHERE sequence = (SELECT max(sequence) - 1 FROM audit)");
    CHECK_FALSE(file.workspace().audit.verify().problems.isEmpty());
}

TEST_CASE("Every foreign key column and code list of the schema stands in the shipped lists", "[storage]") {
    TestFile file;
    CHECK(integrityProblems(file.workspace().session.database()).isEmpty());
    for (const char* list :
         {"appointment_outcome", "no_show_reason", "remedy", "sector", "companion", "transport", "contact_kind",
          "contact_outcome", "course_outcome", "decline_reason", "referral_source", "consent_form", "legal_basis", "channel"}) {
        INFO(list);
        CHECK_FALSE(file.workspace().codes.list(QString::fromLatin1(list)).isEmpty());
    }
}
