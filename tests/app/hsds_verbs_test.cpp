// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

void writeTable(const QString& folder, const char* name, const QByteArray& bytes) {
    REQUIRE(QDir().mkpath(folder));
    QFile file(folder + QLatin1Char('/') + QLatin1String(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("A directory comes in from a folder, goes out as both formats and comes in again unchanged", "[commandline]") {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("fil.brobygger"));
    const QStringList onFile = words("--json --file") << file << words("--today 2026-11-02");
    REQUIRE(runProgram(words("new --programme norddjurs-landkommune --organisation Norddjurs --worker Bo") + onFile).status ==
            0);
    const QString tables = folder.filePath(QStringLiteral("tabeller"));
    writeTable(tables, "services.csv",
               "id,name,status,minimum_age,alert\n11111111-1111-4111-8111-111111111111,Madklub,active,60,Lukket i uge 7\n"
               "22222222-2222-4222-8222-222222222222,Gåtur,active,gammel,\n");
    const Answer in = runProgram((words("import offers --from") << tables) + onFile);
    INFO(in.complaint.toStdString());
    REQUIRE(in.status == 0);
    const QJsonObject json = in.json().object();
    CHECK(json[QStringLiteral("format")] == QStringLiteral("hsds-csv"));
    CHECK(json[QStringLiteral("version")] == QStringLiteral("3.0"));
    CHECK(json[QStringLiteral("read")][QStringLiteral("services")] == 2);
    CHECK(json[QStringLiteral("new")] == 2); // an age that is no number loses no offer
    CHECK(json[QStringLiteral("rejected")] == 0);
    const QJsonValue problem = json[QStringLiteral("problems")][0];
    CHECK(problem[QStringLiteral("table")] == QStringLiteral("services"));
    CHECK(problem[QStringLiteral("row")] == 3);
    CHECK(problem[QStringLiteral("field")] == QStringLiteral("minimum_age"));

    for (const auto& [name, format] :
         {std::pair{"mappe", "hsds-csv"}, {"tilbud.zip", "hsds-csv"}, {"tilbud.json", "hsds-json"}}) {
        INFO(name);
        const QString path = folder.filePath(QLatin1String(name));
        const QStringList named = words("--format") << QLatin1String(format);
        const Answer out = runProgram((words("export offers --to") << path) + named + onFile);
        INFO(out.complaint.toStdString());
        REQUIRE(out.status == 0);
        CHECK(out.json().object()[QStringLiteral("counts")][QStringLiteral("services")] == 2);
        const Answer again = runProgram((words("import offers --from") << path) + onFile);
        REQUIRE(again.status == 0);
        CHECK(again.json().object()[QStringLiteral("format")] == QLatin1String(format));
        CHECK(again.json().object()[QStringLiteral("unchanged")] == 2);
        CHECK(again.json().object()[QStringLiteral("changed")] == 0);
    }
    const QString id = json[QStringLiteral("import_id")].toString();
    CHECK(runProgram((words("import undo --id") << id) + onFile).json().object()[QStringLiteral("undone")] == 2);
    CHECK(runProgram((words("import offers --format hsds-csv --from") << folder.filePath(QStringLiteral("mangler"))) + onFile)
              .status == 1);
}
