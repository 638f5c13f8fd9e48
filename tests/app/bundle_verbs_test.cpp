// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QJsonArray>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
QStringList onBundleFile(const char* call, const QString& file) {
    return words(call) + QStringList{QStringLiteral("--file"), file};
}
} // namespace

TEST_CASE("A citizen goes out in a bundle on the command line and comes into another file", "[commandline][bundles]") {
    QTemporaryDir folder;
    const QString secret = written(folder, "secret", "fire grå storke på taget\n");
    const QString bundle = folder.filePath(QStringLiteral("pakke"));
    const QStringList day{QStringLiteral("--today"), QStringLiteral("2026-11-02")};
    TestFile from;
    const QString whom = aCitizen(from.workspace()).id.toString();
    const Answer out = runProgram(onBundleFile("bundle out --json --person Tove", from.path()) +
                                  QStringList{QStringLiteral("--citizen"), whom, QStringLiteral("--to"), bundle,
                                              QStringLiteral("--bundle-passphrase-file"), secret} +
                                  day);
    INFO(out.complaint.toStdString());
    REQUIRE(out.status == 0);
    CHECK(out.json()[QStringLiteral("citizens")].toInt() == 1);

    const QString file = folder.filePath(QStringLiteral("x.brobygger"));
    REQUIRE(runProgram(onBundleFile("new --programme norddjurs-landkommune", file)).status == 0);
    const auto receive = [&](const char* call) {
        return runProgram(onBundleFile(call, file) +
                          QStringList{QStringLiteral("--from"), bundle, QStringLiteral("--bundle-passphrase-file"), secret} +
                          day);
    };
    CHECK(receive("bundle in --json --dry-run").status == 0);
    const Answer in = receive("bundle in --json");
    INFO(in.complaint.toStdString());
    REQUIRE(in.status == 0);
    CHECK(in.json()[QStringLiteral("citizens")].toArray().first()[QStringLiteral("place")].toString() == QStringLiteral("new"));
    const Answer again = receive("bundle in --json");
    CHECK(again.json()[QStringLiteral("citizens")].toArray().first()[QStringLiteral("place")].toString() ==
          QStringLiteral("under"));
    CHECK(runProgram(onBundleFile("verify", file)).status == 0);
}
