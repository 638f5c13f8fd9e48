// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger::test;

namespace {
struct DemoForResearch {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("demo.brobygger"));
    QString to = folder.filePath(QStringLiteral("udtræk"));

    DemoForResearch() { makeDemo(file, 150); }
    Answer run(const char* call) const {
        return runProgram(words(call) +
                          QStringList{QStringLiteral("--file"), file, QStringLiteral("--today"), QStringLiteral("2026-11-02")});
    }
    Answer writeExtract(const char* call) const {
        return runProgram(words(call) + QStringList{QStringLiteral("--to"), to, QStringLiteral("--file"), file,
                                                    QStringLiteral("--today"), QStringLiteral("2026-11-02")});
    }
};
} // namespace

TEST_CASE("export research writes a folder, says how many are in it, and notes it for each of them",
          "[commandline][research]") {
    const DemoForResearch demo;
    const Answer made = demo.writeExtract("export research --json --k 3 --basis 2026-17");
    INFO(made.complaint.toStdString());
    REQUIRE(made.status == 0);
    CHECK(made.json()[QStringLiteral("path")].toString() == demo.to);
    const QJsonObject counts = made.json()[QStringLiteral("counts")].toObject();
    const int people = counts[QStringLiteral("people")].toInt();
    CHECK(people > 0);
    CHECK(counts[QStringLiteral("appointments")].toInt() > 0);
    CHECK(counts.contains(QStringLiteral("suppressed")));
    CHECK(made.json()[QStringLiteral("smallest_group")].toInt() >= 3);
    for (const char* name : {"people.csv", "appointments.csv", "measurements.csv", "service_use.csv", "contacts.csv",
                             "costs.csv", "codebook.csv", "README.txt", "manifest.json"}) {
        INFO(name);
        CHECK(QFile::exists(QDir(demo.to).filePath(QLatin1String(name))));
    }
    int noted = 0;
    const QJsonArray lines = demo.run("audit --json").json().array();
    for (const QJsonValue line : lines) {
        noted += line[QStringLiteral("purpose")].toString() == QStringLiteral("forskning") &&
                         line[QStringLiteral("action")].toString() == QStringLiteral("exported") &&
                         line[QStringLiteral("kind")].toString() == QStringLiteral("citizen")
                     ? 1
                     : 0;
    }
    CHECK(noted == people);
    CHECK(demo.run("verify").status == 0);
}

TEST_CASE("export research refuses a folder that is full and a k that is too small, and leaves nothing",
          "[commandline][research]") {
    const DemoForResearch demo;
    CHECK(demo.writeExtract("export research --k 2").status == 2);
    CHECK(demo.writeExtract("export research --days soon").status == 2);
    CHECK(demo.writeExtract("export research --programme findes-ikke").status == 1);
    CHECK(demo.writeExtract("export research --consent").status == 1); // nobody has said yes
    CHECK_FALSE(QFile::exists(demo.to));
    REQUIRE(demo.writeExtract("export research --k 3 --days shifted").status == 0);
    const Answer again = demo.writeExtract("export research --k 3");
    CHECK(again.status == 1);
    CHECK(again.complaint.count('\n') == 1);
}
