// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/going_out/caseload_sheets.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

// Sheets that need no citizen: what things cost, and how many said no without being registered.

using namespace brobygger;
using namespace brobygger::test;

namespace {

const QByteArray costHeadings = "Slags;Dato;År;Art;CPR;Forløb;Antal;Beløb;Bevilling;Kilde;Tekst;Bilag\n";

void bringCourse(Workspace& workspace) {
    sheetRan(workspace, ImportKind::Citizens, people);
    sheetRan(workspace, ImportKind::Courses, "Løbenummer;Forløb;Henvist;Startet\n1;F1;12-01-2026;02-02-2026\n");
}

/// All that was spent, by its text.
QHash<QString, CostEntry> entriesOf(Workspace& workspace) {
    QHash<QString, CostEntry> entries;
    for (const CostRow& row : workspace.costs.window(QDate(2000, 1, 1), QDate(2099, 1, 1), 0, 100)) {
        entries.insert(row.entry.text, row.entry);
    }
    return entries;
}

} // namespace

TEST_CASE("Expenses, prices and the budget come in from one sheet, and all of it is taken back", "[imports][costs]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    bringCourse(workspace);
    const QByteArray costs = costHeadings + "pris;;2026;timepris;;;;412,00;;Lønkontoret 2026;;\n"
                                            "pris;;2026;timepris;;;;420,00;;Lønkontoret, rettet;;\n"
                                            "price;;2026;kilometre;;;;3,94;;Statens takster;;\n"
                                            "udgift;03-03-2026;;møde;610160-1015;;1;650,00;;;Rundbordssamtale;B7\n"
                                            "udgift;04-03-2026;2026;kørsel;;;12,5;;;;;\n"
                                            "udgift;04-03-2026;2026;kilometer;;;12,5;;;;tur;\n"
                                            "udgift;01-01-2026;;lokaler;;;;2.500,00;;regnskab;husleje;\n"
                                            "udgift;05-03-2026;;office_minutes;;F1;90;;;;kontor;\n"
                                            "budget;;2026;løn;;;;400.000,00;;bevilling;;\n";
    const ImportOutcome outcome = sheetRan(workspace, ImportKind::Costs, costs);
    INFO(problemsOf(outcome.preview));
    CHECK(outcome.preview.count(RowState::New) == 8);
    CHECK(reasonAt(outcome.preview, 4) == "Art: This word is not in the list.");
    CHECK(workspace.costs.prices().size() == 3);
    CHECK(workspace.costs.priceOf(hourPriceKind, 2026)->amount == Money{42000}); // the last entered counts
    CHECK(workspace.costs.priceOf(kilometrePriceKind, 2026)->amount == Money{394});
    const auto entries = entriesOf(workspace);
    REQUIRE(entries.size() == 4);
    const CostEntry meeting = entries[QStringLiteral("Rundbordssamtale")];
    CHECK(meeting.citizen == citizenNamed(workspace, "Anna"));
    CHECK(meeting.course == courseOf(workspace, "Anna").id);
    CHECK(meeting.quantity == 1.0);
    CHECK(meeting.amount == Money{65000});
    CHECK(meeting.voucher == QStringLiteral("B7"));
    CHECK(entries[QStringLiteral("tur")].quantity == 12.5);
    CHECK_FALSE(entries[QStringLiteral("tur")].citizen.isValid());
    CHECK_FALSE(entries[QStringLiteral("husleje")].quantity);
    CHECK(entries[QStringLiteral("kontor")].citizen == meeting.citizen); // by the number of the course
    REQUIRE(workspace.costs.budget().size() == 1);
    CHECK(workspace.costs.budget().first().entry.amount == Money{40000000});
    CHECK(previewed(workspace, ImportKind::Costs, costs).count(RowState::Unchanged) == 8);

    const auto undone = workspace.imports.undo(outcome.id);
    REQUIRE(undone);
    CHECK(undone->undone == 8);
    CHECK(workspace.costs.prices().isEmpty());
    CHECK(workspace.costs.budget().isEmpty());
    CHECK(entriesOf(workspace).isEmpty());
    CHECK(workspace.audit.verify().problems.isEmpty());
}

TEST_CASE("A row with the number of a bill changes that expense by its filled cells", "[imports][costs]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    bringCourse(workspace);
    sheetRan(workspace, ImportKind::Costs, costHeadings + "udgift;03-03-2026;;møde;;;1;650,00;;;samtale;B7\n");
    const ImportOutcome changed =
        sheetRan(workspace, ImportKind::Costs, "Slags;Art;CPR;Beløb;Bilag\nudgift;;610160-1015;700,00;B7\n");
    INFO(problemsOf(changed.preview));
    CHECK(changed.preview.count(RowState::Changed) == 1);
    CostEntry entry = entriesOf(workspace).value(QStringLiteral("samtale"));
    CHECK(entry.amount == Money{70000});
    CHECK(entry.quantity == 1.0);
    CHECK(entry.kind == QStringLiteral("meeting"));
    CHECK(entry.citizen == citizenNamed(workspace, "Anna"));
    CHECK(entry.course == courseOf(workspace, "Anna").id);
    CHECK(previewed(workspace, ImportKind::Costs, "Slags;Art;CPR;Beløb;Bilag\nudgift;;610160-1015;700,00;B7\n")
              .count(RowState::Unchanged) == 1);
    REQUIRE(workspace.imports.undo(changed.id));
    entry = entriesOf(workspace).value(QStringLiteral("samtale"));
    CHECK(entry.amount == Money{65000});
    CHECK_FALSE(entry.citizen.isValid());
    // Without one, every cell tells: another text is another expense.
    sheetRan(workspace, ImportKind::Costs, costHeadings + "udgift;03-03-2026;;møde;;;1;;;;andet;\n");
    sheetRan(workspace, ImportKind::Costs, costHeadings + "udgift;03-03-2026;;møde;;;1;;;;tredje;\n");
    CHECK(entriesOf(workspace).size() == 3);
}

TEST_CASE("A row of costs that cannot be counted is rejected, and a cell that has no place is told", "[imports][costs]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    bringCourse(workspace);
    const ImportPreview preview = previewed(workspace, ImportKind::Costs,
                                            costHeadings + ";03-03-2026;;møde;;;1;;;;;\n"
                                                           "udgift;;;møde;;;1;;;;;\n"
                                                           "udgift;03-03-2026;;møde;;;;;;;;\n"
                                                           "udgift;03-03-2026;;lokaler;;;2;;;;;\n"
                                                           "udgift;03-03-2027;;møde;;;1;;;;;\n"
                                                           "udgift;03-03-2026;;timepris;;;1;;;;;\n"
                                                           "udgift;03-03-2026;2025;møde;;;1;;;;;\n"
                                                           "udgift;03-03-2026;;møde;010101-9999;;1;;;;;\n"
                                                           "udgift;03-03-2026;;møde;;F9;1;;;;;\n"
                                                           "pris;;2026;timepris;;;;412,00;;;;\n"
                                                           "pris;;;timepris;;;;412,00;;Lønkontoret;;\n"
                                                           "pris;;2026;løn;;;;412,00;;Lønkontoret;;\n"
                                                           "budget;;2026;løn;;;;;;;;\n"
                                                           "pris;;2026;møde;;;;650,00;;Regnskab;en tekst;B1\n"
                                                           "udgift;03-03-2026;;møde;;;1;;fonden;;;\n");
    INFO(problemsOf(preview));
    const QList<const char*> reasons{"Slags: ", "Dato: ",   "Antal: ", "Beløb: ", "Dato: ", "Art: ",  "År: ",
                                     "CPR: ",   "Forløb: ", "Kilde: ", "År: ",    "Art: ",  "Beløb: "};
    for (qsizetype at = 0; at < reasons.size(); ++at) {
        INFO(at);
        CHECK(preview.rows[at].state == RowState::Rejected);
        CHECK(QString::fromStdString(reasonAt(preview, at)).startsWith(QString::fromUtf8(reasons[at])));
    }
    CHECK(preview.rows[13].state == RowState::New);
    CHECK(problemsOf(preview).find("A price has no place for this") != std::string::npos);
    CHECK(preview.rows[14].state == RowState::New); // the programme names no funders
    CHECK(reasonAt(preview, 14) == "Bevilling: This word is not in the list.");
}

TEST_CASE("A number of kilometres or minutes is read as people write it", "[imports][costs]") {
    TestFile file;
    const auto read = [&file](const char* cell) {
        const ImportPreview preview = previewed(file.workspace(), ImportKind::Costs,
                                                QByteArray("Slags;Dato;Art;Antal\nudgift;03-03-2026;kilometer;") + cell + "\n");
        for (const FieldChange& value : preview.rows.first().values) {
            if (value.field == QStringLiteral("quantity")) {
                return value.after.toStdString();
            }
        }
        return std::string("none");
    };
    CHECK(read("12") == "12");
    CHECK(read("12,5") == "12,5");
    CHECK(read("12.5") == "12,5");
    CHECK(read("1.200") == "1200");
    CHECK(read("1.200,5 km") == "1200,5");
    CHECK(read("100 km") == "100");
    CHECK(read("mange") == "none");
    CHECK(read("-5") == "none");
    CHECK(read("1,2,3") == "none");
}

TEST_CASE("Those who said no without being registered come in as numbers, by everything but the number", "[imports][tally]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QByteArray tally = "Måned;Klinik;Køn;Aldersgruppe;Nej-grund;Antal\n"
                             "2026-03;Lægerne Torvet;mand;50-59;har ikke tid;4\n"
                             "03-2026;Lægerne Torvet;mand;80-;har ikke tid;1\n"
                             "marts 2026;;;;;2\n"
                             "2026-03;Lægerne Torvet;mand;50–59;no_time;7\n"
                             "2027-01;;;;;1\n"
                             "2026-13;;;;;1\n"
                             "2026-04;;;;;0\n"
                             "2026-04;;;50-60;;1\n"
                             "2026-04;;;;;\n";
    const ImportOutcome outcome = sheetRan(workspace, ImportKind::Tally, tally);
    INFO(problemsOf(outcome.preview));
    CHECK(outcome.preview.count(RowState::New) == 3);
    CHECK(outcome.preview.count(RowState::Rejected) == 6);
    CHECK(reasonAt(outcome.preview, 3).find("Row 2") != std::string::npos);
    CHECK(reasonAt(outcome.preview, 5) == "Måned: This is no month. Write for example 2026-03.");
    QList<RefusalTally> kept = workspace.refusalTallies.all();
    REQUIRE(kept.size() == 3);
    const auto numberOf = [&workspace](const char* ageGroup) {
        for (const RefusalTally& one : workspace.refusalTallies.all()) {
            if (one.ageGroup == QLatin1String(ageGroup)) {
                return one.number;
            }
        }
        return 0;
    };
    CHECK(kept.first().month == QDate(2026, 3, 1));
    CHECK(numberOf("50-59") == 4);
    CHECK(numberOf("80-") == 1);
    CHECK(numberOf("") == 2);
    const ImportOutcome corrected =
        sheetRan(workspace, ImportKind::Tally,
                 "Måned;Klinik;Køn;Aldersgruppe;Nej-grund;Antal\n2026-03;Lægerne Torvet;mand;50-59;har ikke tid;5\n");
    CHECK(corrected.preview.count(RowState::Changed) == 1);
    CHECK(numberOf("50-59") == 5);
    REQUIRE(workspace.imports.undo(corrected.id));
    CHECK(numberOf("50-59") == 4);
    REQUIRE(workspace.imports.undo(outcome.id));
    CHECK(workspace.refusalTallies.all().isEmpty());
}
