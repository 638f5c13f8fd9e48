// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup.h"

#include "core/backup/backup_settings.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <future>

using namespace brobygger;

namespace {
constexpr QFileDevice::Permissions others =
    QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What lies in a folder but for locks, whose keeping is another's business.
QStringList filesIn(const QTemporaryDir& folder) {
    return QDir(folder.path())
        .entryList(QDir::Files | QDir::Hidden, QDir::Name)
        .filter(QRegularExpression(QStringLiteral("^(?!.*\\.lock$)")));
}
} // namespace

TEST_CASE("A backup is encrypted, complete, readable to its owner alone, and lies there under its name only", "[backup]") {
    TestFile file;
    aCitizen(file.workspace(), QStringLiteral("Bente"), QStringLiteral("Sikkerhedskopi"));
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("kopi.brobygger"));
    const auto copy = makeVerifiedBackup(file.workspace().source(), target);
    REQUIRE(copy);
    CHECK(copy->bytes == QFile(target).size());
    CHECK(copy->auditProblems.isEmpty());
    CHECK(filesIn(folder) == QStringList{QStringLiteral("kopi.brobygger")});
    CHECK_FALSE(bytesOf(target).contains("Sikkerhedskopi"));
    CHECK((QFile::permissions(target) & others) == QFileDevice::Permissions());
    const auto opened = Workspace::openToRead(target, file.key(), file.clock);
    REQUIRE(opened);
    CHECK((*opened)->citizens.count(CitizenFilter::Everybody) == 1);
    CHECK((*opened)->audit.verify().head == file.workspace().audit.verify().head);
}

TEST_CASE("A backup does not overwrite what lies under the name, and says so", "[backup]") {
    TestFile file;
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("kopi.brobygger"));
    QFile other(target);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("noget andet");
    other.close();
    const auto refused = makeVerifiedBackup(file.workspace().source(), target);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(bytesOf(target) == "noget andet");
    CHECK(filesIn(folder).size() == 1);
}

TEST_CASE("A backup is made while somebody works, and is the file at one moment of that", "[backup]") {
    using namespace std::chrono_literals;
    TestFile file;
    AuditLog& audit = file.workspace().audit;
    const CitizenId bente = aCitizen(file.workspace()).id;
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("kopi.brobygger"));
    auto backup = std::async(std::launch::async,
                             [source = file.workspace().source(), target] { return makeVerifiedBackup(source, target); });
    do {
        REQUIRE(audit.note(AuditAction::Read, RecordKind::Citizen, bente.value(), bente.value(), QStringLiteral("test")));
    } while (backup.wait_for(0s) != std::future_status::ready);
    const auto copy = backup.get();
    INFO((copy ? QString() : copy.error().message + copy.error().detail).toStdString());
    REQUIRE(copy);
    const auto opened = Workspace::openToRead(target, file.key(), file.clock);
    REQUIRE(opened);
    CHECK((*opened)->audit.verify().problems.isEmpty());
    CHECK(audit.verify((*opened)->audit.head()).problems.isEmpty()); // the trail of the file goes through it
    CHECK((*opened)->citizens.count(CitizenFilter::Everybody) == 1);
}

TEST_CASE("What a killed backup left under its unfinished name is in nobody's way", "[backup]") {
    TestFile file;
    const QTemporaryDir folder;
    QFile left(folder.filePath(QStringLiteral("kopi.brobygger.part")));
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write("halvt");
    left.close();
    REQUIRE(makeVerifiedBackup(file.workspace().source(), folder.filePath(QStringLiteral("kopi.brobygger"))));
    CHECK(filesIn(folder) == QStringList{QStringLiteral("kopi.brobygger")});
}

TEST_CASE("A backup into a folder that is not there is refused in words, and leaves nothing", "[backup]") {
    TestFile file;
    const QTemporaryDir folder;
    const auto refused =
        makeVerifiedBackup(file.workspace().source(), folder.filePath(QStringLiteral("mangler/kopi.brobygger")));
    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.error().message.isEmpty());
    CHECK(filesIn(folder).isEmpty());
}

TEST_CASE("A file whose audit trail was changed can still be backed up, and the backup says what is wrong", "[backup]") {
    TestFile file;
    aCitizen(file.workspace());
    file.workspace().session.database().execute("UPDATE audit SET actor = 'Somebody else' WHERE sequence = 2");
    const QTemporaryDir folder;
    const auto copy = makeVerifiedBackup(file.workspace().source(), folder.filePath(QStringLiteral("kopi.brobygger")));
    REQUIRE(copy);
    CHECK_FALSE(copy->auditProblems.isEmpty());
}

TEST_CASE("That a backup was made stands in the file and in its audit trail", "[backup]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    REQUIRE(noteBackup(workspace.session, workspace.settings, QStringLiteral("/media/stik/kopi.brobygger"), file.clock.now()));
    CHECK(workspace.settings.value(backupFolder) == QStringLiteral("/media/stik")); // as the settings tell it
    CHECK(workspace.settings.value(lastBackupAt) == QStringLiteral("2026-11-02T09:00"));
    CHECK(workspace.audit.lines(0, 1).first().action == toCode(AuditAction::BackedUp));
}

TEST_CASE("A new file gets its name when all of it is there; of one that could not be filled nothing is left", "[backup]") {
    TestFile file;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ny.brobygger"));
    FileSetup setup;
    setup.programme = QStringLiteral("norddjurs-landkommune");
    const auto failed = Workspace::create(path, file.key(), setup, file.clock, [&path](Workspace&) -> Result<void> {
        CHECK_FALSE(QFile::exists(path));
        return Error{ErrorKind::Cancelled, QStringLiteral("nej")};
    });
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::Cancelled);
    CHECK(filesIn(folder).isEmpty());

    const auto made = Workspace::create(path, file.key(), setup, file.clock, [](Workspace& workspace) -> Result<void> {
        aCitizen(workspace);
        return {};
    });
    REQUIRE(made);
    CHECK((*made)->citizens.count(CitizenFilter::Everybody) == 1);
    CHECK((QFile::permissions(path) & others) == QFileDevice::Permissions());
    CHECK_FALSE(QFile::exists(path + QStringLiteral(".part")));
}

TEST_CASE("A new file is not made over one that is there", "[backup]") {
    TestFile file;
    FileSetup setup;
    setup.programme = QStringLiteral("norddjurs-landkommune");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ny.brobygger"));
    REQUIRE(Workspace::create(path, file.key(), setup, file.clock));
    const QByteArray before = bytesOf(path);
    const auto refused = Workspace::create(path, file.key(), setup, file.clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("The copy before an upgrade takes the place of an earlier one and opens with the same passphrase", "[backup]") {
    TestFile file;
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("x.brobygger.before-upgrade-8"));
    for (int time = 0; time < 2; ++time) {
        REQUIRE(copyVerified(file.workspace().session.database(), file.key(), target, Existing::Replaced));
        CHECK(Database::open(target, file.key(), AccessMode::ReadOnly));
        CHECK(filesIn(folder) == QStringList{QStringLiteral("x.brobygger.before-upgrade-8")});
    }
    REQUIRE(file.workspace().session.database().number("PRAGMA query_only") == 0); // it goes on being written to
}
