// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_lock.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QDir>
#include <QFile>
#include <catch2/catch_test_macros.hpp>
#include <unistd.h>

using namespace brobygger;

namespace {
/// A lock as another machine or a crash leaves it.
struct LeftBehind {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("fil.brobygger"));

    explicit LeftBehind(const QByteArray& content) {
        for (const QString& name : {path, path + QStringLiteral(".lock")}) {
            QFile file(name);
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(name == path ? QByteArray("some file") : content);
        }
    }
};
} // namespace

TEST_CASE("A file is locked under all its names: through a link, and through a second name in another folder", "[lock]") {
    TestFile file;
    QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(QStringLiteral("genvej.brobygger"));
    const QString second = QFileInfo(file.path()).absoluteDir().filePath(QStringLiteral("andet navn.brobygger"));
    REQUIRE(QFile::link(file.path(), link));
    REQUIRE(::link(QFile::encodeName(file.path()).constData(), QFile::encodeName(second).constData()) == 0);
    for (const QString& name : {file.path(), link, second}) {
        INFO(name.toStdString());
        const auto refused = Workspace::open(name, file.key(), file.clock);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Locked);
        CHECK(refused.error().cause != FailureCause::LockLeft);
    }
    CHECK(QDir(elsewhere.path()).entryList({QStringLiteral("*.lock")}, QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("A lock of another machine names the machine and the time, and can be taken over", "[lock]") {
    const LeftBehind left("4711\nbrobygger\nKONTOR-PC\n\n\n");
    const auto refused = FileLock::take(left.path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Locked);
    CHECK(refused.error().cause == FailureCause::LockLeft);
    CHECK(refused.error().message.contains(QStringLiteral("KONTOR-PC")));
    CHECK(refused.error().message.contains(QDate::currentDate().toString(QStringLiteral("dd-MM-yyyy"))));
    CHECK(refused.error().detail.contains(QStringLiteral("KONTOR-PC")));
    const auto holder = FileLock::holder(left.path);
    REQUIRE(holder);
    CHECK(holder->machine == QStringLiteral("KONTOR-PC"));
    CHECK(holder->process == 4711);
    CHECK_FALSE(holder->isOfThisMachine);
    const auto taken = FileLock::takeOver(left.path);
    REQUIRE(taken);
    CHECK_FALSE(FileLock::take(left.path)); // it holds
}

TEST_CASE("A lock that says nothing names the time, and can be taken over", "[lock]") {
    const LeftBehind left("");
    const auto refused = FileLock::take(left.path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().cause == FailureCause::LockLeft);
    CHECK(refused.error().message.contains(QDate::currentDate().toString(QStringLiteral("dd-MM-yyyy"))));
    CHECK(FileLock::takeOver(left.path));
}

TEST_CASE("A lock left by a program of this machine that is gone is in nobody's way", "[lock]") {
    const QByteArray machine = QSysInfo::machineHostName().toUtf8();
    const LeftBehind left("2147483600\nbrobygger\n" + machine + "\n\n\n");
    CHECK_FALSE(FileLock::holder(left.path));
    CHECK(FileLock::take(left.path));
}

TEST_CASE("The lock of a program that runs is not taken over", "[lock]") {
    TestFile file;
    const auto refused = FileLock::takeOver(file.path());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Locked);
    const auto opened = Workspace::open(file.path(), file.key(), file.clock, LeftLock::TakenOver);
    CHECK_FALSE(opened);
    const auto holder = FileLock::holder(file.path());
    REQUIRE(holder);
    CHECK(holder->isOfThisMachine);
    CHECK(holder->process == QCoreApplication::applicationPid());
}

TEST_CASE("A file whose lock was taken over is worked in", "[lock]") {
    TestFile file;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fil.brobygger"));
    REQUIRE(QFile::copy(file.path(), path));
    QFile lock(path + QStringLiteral(".lock"));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nbrobygger\nKONTOR-PC\n\n\n");
    lock.close();
    CHECK_FALSE(Workspace::open(path, file.key(), file.clock));
    const auto opened = Workspace::open(path, file.key(), file.clock, LeftLock::TakenOver);
    REQUIRE(opened);
    aCitizen(**opened);
    CHECK((*opened)->citizens.count(CitizenFilter::Everybody) == 1);
}

TEST_CASE("Who writes beside the window never gives an id that the window gives, however fast both are", "[lock]") {
    TestFile file;
    Database& database = file.workspace().session.database();
    const auto beside = Workspace::openBeside(file.workspace().source(), file.clock);
    REQUIRE(beside);
    // More ids than there are for the milliseconds this takes: the last ones lie ahead of the time.
    const auto written = (*beside)->session.write(QStringLiteral("test"), [](Write& write) -> Result<void> {
        for (int i = 0; i < 2'000'000; ++i) {
            (void)write.newId<Citizen>();
        }
        write.happened(AuditAction::Exported, RecordKind::File, 0);
        return {};
    });
    REQUIRE(written);
    const qint64 highest = database.number("SELECT max(id) FROM audit");
    aCitizen(file.workspace());
    CHECK(database.number("SELECT min(id) FROM citizen") > highest);
    CHECK(database.number("SELECT max(id) FROM audit") > highest);
    CHECK(file.workspace().audit.verify().problems.isEmpty());
}

TEST_CASE("An id that somebody else has used is not given again", "[lock]") {
    IdSource window(5);
    IdSource beside(5);
    const qint64 used = window.next();
    beside.goOnAfter(used);
    CHECK(beside.next() > used);
}

TEST_CASE("A file of another version is not opened beside a window", "[lock]") {
    TestFile file;
    file.workspace().session.database().execute("PRAGMA user_version = 9999");
    const auto refused = Workspace::openBeside(file.workspace().source(), file.clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Format);
}
