// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// What `verify` finds, in the language of the file.
QStringList problemsToldOf(const TestFile& file) {
    QStringList problems;
    const Answer answer = runProgram(words("verify --json --file") << file.path());
    CHECK(answer.status == 1);
    for (const QJsonValue& problem : answer.json()[QStringLiteral("problems")].toArray()) {
        problems << problem.toString();
    }
    return problems;
}

} // namespace

TEST_CASE("An appointment that was changed outside the program is called an appointment by verify", "[commandline]") {
    TestFile file;
    Appointment draft;
    draft.citizen = aCitizen(file.workspace()).id;
    draft.sector = QStringLiteral("gp");
    draft.startsAt = QDateTime(QDate(2026, 11, 4), QTime(10, 30));
    const auto appointment = file.workspace().appointments.book(draft);
    REQUIRE(appointment);
    file.workspace().session.database().execute("UPDATE appointment SET starts_at = '2026-11-05T10:30'");
    CHECK(problemsToldOf(file) ==
          QStringList{QStringLiteral("En aftale (nr. %1) er ændret uden for Brobygger.").arg(appointment->toString())});
}

TEST_CASE("A backup into a folder gets its name there, and pruning takes the older one of a day that has two",
          "[commandline]") {
    QTemporaryDir folder;
    QTemporaryDir stick;
    const QStringList onFile = words("--json --file") << folder.filePath(QStringLiteral("x.brobygger"));
    REQUIRE(runProgram(words("new --programme norddjurs-landkommune") + onFile).status == 0);
    const QString older = QStringLiteral("x-20260105-080000.brobygger");
    for (const QString& name : {older, QStringLiteral("x-20260105-090000.brobygger")}) {
        REQUIRE(runProgram((words("backup --to") << stick.filePath(name)) + onFile).status == 0);
    }
    const Answer pruned = runProgram((words("backup --prune --to") << stick.path()) + onFile);
    REQUIRE(pruned.status == 0);
    CHECK(pruned.json()[QStringLiteral("pruned")].toArray() == QJsonArray{older});
    CHECK(pruned.json()[QStringLiteral("file")].toString().startsWith(stick.filePath(QStringLiteral("x-20"))));
    CHECK(QDir(stick.path()).entryList({QStringLiteral("*.brobygger")}, QDir::Files).size() == 2);
}

TEST_CASE("A wrong passphrase for a backup makes the next one wait, and the restored file tells of it", "[commandline]") {
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("kopi.brobygger"));
    const QStringList onFile = words("--json --file") << folder.filePath(QStringLiteral("x.brobygger"));
    REQUIRE(runProgram(words("new --programme norddjurs-landkommune") + onFile).status == 0);
    REQUIRE(runProgram((words("backup --to") << copy) + onFile).status == 0);
    const QStringList restore = (words("restore --from") << copy) + onFile;
    const QStringList wrongly{QStringLiteral("BROBYGGER_PASSPHRASE=noget helt andet")};
    for (int time = 0; time < 2; ++time) {
        const Answer refused = runProgram(restore, wrongly);
        CHECK(refused.status == 1);
        CHECK(refused.complaint.count('\n') == 1);
    }
    QElapsedTimer watch;
    watch.start();
    REQUIRE(runProgram(restore).status == 0);
    CHECK(watch.elapsed() >= 2000); // milliseconds: what two wrong ones cost
    const auto noted = [&onFile] {
        QStringList counts;
        for (const QJsonValue& line : runProgram(words("audit") + onFile).json().array()) {
            if (line[QStringLiteral("purpose")] == QStringLiteral("open.wrong_passphrase")) {
                counts << line[QStringLiteral("field")].toString();
            }
        }
        return counts;
    };
    CHECK(noted() == QStringList{QStringLiteral("2")});
    REQUIRE(runProgram(restore).status == 0); // they are forgotten
    CHECK(noted().isEmpty());
    CHECK(runProgram(words("verify") + onFile).status == 0);
}
