// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("A caseload comes in sheet by sheet from the command line, and each import is taken back", "[commandline]") {
    const QTemporaryDir folder;
    const QStringList onFile = words("--json --file")
                               << folder.filePath(QStringLiteral("x.brobygger")) << words("--today 2026-11-02");
    REQUIRE(runProgram(words("new --programme norddjurs-landkommune") + onFile).status == 0);
    const auto import = [&](const char* kind, const QByteArray& sheet, const QStringList& more = {}) {
        const QString path = written(folder, "ark.csv", sheet);
        const Answer answer = runProgram(words("import") << QLatin1String(kind) << words("--from") << path << more << onFile);
        INFO(answer.complaint.toStdString());
        REQUIRE(answer.status == 0);
        return answer.json().object();
    };
    CHECK(import("citizens", "Løbenummer;Fornavn\n1;Anna\n2;Bo\n")[QStringLiteral("new")] == 2);
    CHECK(import("courses", "Løbenummer;Forløb;Henvist;Startet\n1;F1;12-01-2026;02-02-2026\n")[QStringLiteral("new")] == 1);
    const QString rejects = folder.filePath(QStringLiteral("afviste.csv"));
    const QByteArray appointments =
        "Løbenummer;Dato;Kl.;Sektor;Udfald\n1;29-03-2026;09.15;hospital;kom ikke\n9;29-03-2026;09.15;hospital;\n";
    const QJsonObject dry = import("appointments", appointments, words("--dry-run"));
    CHECK(dry[QStringLiteral("new")] == 1);
    CHECK(dry[QStringLiteral("import_id")].isNull());
    const QString mapping = written(folder, "m.json", R"({"words": {"Udfald": {"kom ikke": "no_show"}}})");
    const QJsonObject answer =
        import("appointments", appointments, words("--rejects") << rejects << words("--mapping") << mapping);
    CHECK(answer[QStringLiteral("format")] == QStringLiteral("csv"));
    CHECK(answer[QStringLiteral("read")][QStringLiteral("appointments")] == 2);
    CHECK(answer[QStringLiteral("new")] == 1);
    CHECK(answer[QStringLiteral("rejected")] == 1);
    const QJsonArray problems = answer[QStringLiteral("problems")].toArray();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0][QStringLiteral("table")] == QStringLiteral("appointments"));
    CHECK(problems[0][QStringLiteral("row")] == 3);
    CHECK(problems[0][QStringLiteral("field")] == QStringLiteral("Løbenummer"));
    QFile rejected(rejects);
    REQUIRE(rejected.open(QIODevice::ReadOnly));
    CHECK(rejected.readAll().contains("Årsag"));
    CHECK(import("contacts",
                 "Løbenummer;Dato;Kl.;Art;Udfald;Minutter\n1;15-01-2026;10.30;opkald;fik fat i borgeren;12\n")[QStringLiteral(
              "new")] == 1);
    CHECK(import("measurements", "Løbenummer;Dato;Instrument;Svar 1\n1;15-02-2026;SRH;4\n")[QStringLiteral("new")] == 1);

    CHECK(import("service-use",
                 "Løbenummer;Type;Fra;Til;Antal;Kilde\n1;skadestue;01-01-2025;31-12-2025;2;journal\n")[QStringLiteral("new")] ==
          1);
    CHECK(import("labour-status", "Løbenummer;Fra;Status\n1;01-11-2025;sygedagpenge\n")[QStringLiteral("new")] == 1);
    CHECK(import("costs", "Slags;Dato;Art;Beløb\nudgift;03-03-2026;lokaler;100,00\n")[QStringLiteral("new")] == 1);
    CHECK(import("offer-referrals", "Løbenummer;Tilbud;Sendt\n1;Fælleshuset;15-02-2026\n")[QStringLiteral("new")] == 1);
    CHECK(import("tally", "Måned;Antal\n2026-03;4\n")[QStringLiteral("new")] == 1);
    CHECK(import("screenings", "Løbenummer;Dato;Screener;Redskab\n1;20-01-2026;Lægehuset;in\n")[QStringLiteral("new")] == 1);
    CHECK(import("clinics",
                 "Klinik;Ydernummer;Læge\nHavnen;012345;Anna Prøve\nHavnen;012345;Bo Prøve\n")[QStringLiteral("new")] == 1);

    const auto count = [&](const char* kind) {
        return runProgram(words("info") + onFile).json()[QStringLiteral("counts")][QLatin1String(kind)].toInt();
    };
    CHECK(count("appointments") == 1);
    CHECK(count("courses") == 1);
    const Answer undone = runProgram(words("import undo --id") << answer[QStringLiteral("import_id")].toString() << onFile);
    CHECK(undone.json().object()[QStringLiteral("undone")] == 1);
    CHECK(undone.json().object()[QStringLiteral("kept")].toArray().isEmpty());
    CHECK(count("appointments") == 0);
    CHECK(runProgram(words("verify") + onFile).status == 0);
}

TEST_CASE("A sheet of another kind is refused with the column it lacks", "[commandline]") {
    const QTemporaryDir folder;
    const QStringList onFile = words("--file") << folder.filePath(QStringLiteral("x.brobygger"));
    REQUIRE(runProgram(words("new --programme norddjurs-landkommune") + onFile).status == 0);
    const Answer refused =
        runProgram(words("import contacts --from") << written(folder, "ark.csv", "Fornavn;CPR\nAnna;\n") << onFile);
    CHECK(refused.status == 1);
    CHECK(refused.complaint.contains("Dato"));
}
