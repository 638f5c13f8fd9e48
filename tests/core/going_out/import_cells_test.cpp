// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"
#include "core/imports/rejected_rows.h"
#include "core/sheets/full_name.h"
#include "core/sheets/import_cells.h"
#include "core/sheets/masked_numbers.h"
#include "tests/core/going_out/import_sources.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

// How what stands in a cell is understood.

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("A whole name is divided at its comma or before its last word, and particles stay with the surname", "[imports]") {
    const auto parts = [](const char* name) {
        const NameParts said = namePartsOf(QString::fromUtf8(name));
        return (said.givenName + QLatin1Char('|') + said.surname).toStdString();
    };
    CHECK(parts("Bo Ågård") == "Bo|Ågård");
    CHECK(parts(" Bo  Emil Ågård ") == "Bo Emil|Ågård");
    CHECK(parts("Ågård, Bo Emil") == "Bo Emil|Ågård");
    CHECK(parts("Ludvig von der Leyen") == "Ludvig|von der Leyen");
    CHECK(parts("Karen De Vries") == "Karen|De Vries");
    CHECK(parts("de Lichtenberg") == "|de Lichtenberg");
    CHECK(parts("Al Hansen") == "Al|Hansen");
    CHECK(parts("Inga") == "Inga|");
}

TEST_CASE("A CPR number that a row brings or changes is masked in the preview, and whole in the file of rejected rows",
          "[imports]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    ran(workspace, citizensFrom("Løbenummer;Fornavn;Efternavn\n1;Anna;Abel\n"));
    const auto preview = workspace.imports.preview(citizensFrom("Løbenummer;Fornavn;Efternavn;CPR\n"
                                                                "1;Anna;Abel;740368-1029\n"
                                                                "2;Bo;Berg;610160-1015\n"
                                                                "3;Bo;Igen;610160-1015\n"));
    REQUIRE(preview);
    const QString masked = QStringLiteral("••••••-••••");
    CHECK(preview->rows[0].changes.contains({QStringLiteral("person_number"), QString(), masked}));
    CHECK(preview->rows[1].values.contains({QStringLiteral("person_number"), QString(), masked}));
    REQUIRE(preview->rows[2].state == RowState::Rejected);
    for (const Problem& problem : preview->rows[2].problems.list()) {
        CHECK_FALSE((problem.field + problem.message).contains(QStringLiteral("610160")));
    }
    CHECK(rejectsCsv(*preview).contains("610160-1015"));
}

TEST_CASE("CPR numbers are masked wherever they stand in a text, telephone numbers are not", "[imports]") {
    const auto masked = [](const char* text) { return withMaskedNumbers(QString::fromUtf8(text)).toStdString(); };
    CHECK(masked("Abel, Anna 740368-1029, ring") == "Abel, Anna ••••••-••••, ring");
    CHECK(masked("7403681029 · 610160 1015") == "••••••-•••• · ••••••-••••");
    for (const char* other : {"", "20304050", "+4520304050", "4520304050", "14-03-1968", "17403681029", "Storegade 12"}) {
        CHECK(masked(other) == other);
    }
}

TEST_CASE("What stands beside a telephone number comes after the remark and only once", "[imports]") {
    TestFile file;
    const char* sheet = "Fornavn;Fødselsdato;Telefon;Bemærkning\nBo;14-03-1960;20304050 / 86321010;helst formiddag\n";
    ran(file.workspace(), citizensFrom(sheet));
    const auto row =
        file.workspace().citizens.window(CitizenFilter::Everybody, CitizenOrder::Name, Qt::AscendingOrder, 0, 1).value(0);
    const Citizen citizen = *file.workspace().citizens.find(row.id);
    CHECK(citizen.phone == QStringLiteral("20304050"));
    CHECK(citizen.remark == QStringLiteral("helst formiddag\nTelefon: 86321010"));
    CHECK(file.workspace().imports.preview(citizensFrom(sheet))->count(RowState::Unchanged) == 1);
    const auto later =
        file.workspace().imports.preview(citizensFrom("Fornavn;Fødselsdato;Telefon\nBo;14-03-1960;20304050 lok. 12\n"));
    REQUIRE(later->rows.first().changes.size() == 1);
    CHECK(later->rows.first().changes.first().after == QStringLiteral("helst formiddag\nTelefon: 86321010\nTelefon: lok. 12"));
}

TEST_CASE("A remark that an import added and somebody took out or reworded stays as it is", "[imports]") {
    TestFile file;
    Citizens& citizens = file.workspace().citizens;
    const char* sheet = "Fornavn;Fødselsdato;Telefon\nBo;14-03-1960;20304050 (efter kl. 16)\n";
    ran(file.workspace(), citizensFrom(sheet));
    const CitizenId id = citizens.window(CitizenFilter::Everybody, CitizenOrder::Name, Qt::AscendingOrder, 0, 1).value(0).id;
    for (const char* remark : {"ring om aftenen", ""}) {
        Citizen citizen = *citizens.find(id);
        citizen.remark = QString::fromUtf8(remark);
        REQUIRE(citizens.change(citizen));
        const ImportOutcome again = ran(file.workspace(), citizensFrom(sheet));
        CHECK(again.preview.rows.first().kept == QList<FieldChange>{{QStringLiteral("remark"), QString::fromUtf8(remark),
                                                                     QStringLiteral("Telefon: efter kl. 16")}});
        CHECK(citizens.find(id)->remark == QString::fromUtf8(remark));
    }
}

TEST_CASE("An empty remark of a citizen who was made by hand takes what stands beside the number", "[imports]") {
    TestFile file;
    Citizen citizen;
    citizen.givenName = QStringLiteral("Bo");
    citizen.birthDate = QDate(1960, 3, 14);
    const auto id = file.workspace().citizens.add(citizen);
    REQUIRE(id);
    ran(file.workspace(), citizensFrom("Fornavn;Fødselsdato;Telefon\nBo;14-03-1960;20304050 (efter kl. 16)\n"));
    CHECK(file.workspace().citizens.find(id->id)->remark == QStringLiteral("Telefon: efter kl. 16"));
}

TEST_CASE("Extension 1 is added although extension 12 stands there already", "[imports]") {
    TestFile file;
    ran(file.workspace(), citizensFrom("Fornavn;Fødselsdato;Telefon\nBo;14-03-1960;20304050 lok. 12\n"));
    ran(file.workspace(), citizensFrom("Fornavn;Fødselsdato;Telefon\nBo;14-03-1960;20304050 lok. 1\n"));
    const auto row =
        file.workspace().citizens.window(CitizenFilter::Everybody, CitizenOrder::Name, Qt::AscendingOrder, 0, 1).value(0);
    CHECK(file.workspace().citizens.find(row.id)->remark == QStringLiteral("Telefon: lok. 12\nTelefon: lok. 1"));
}

TEST_CASE("A price is read when nothing else stands beside it, and is told otherwise", "[imports]") {
    const auto fee = [](const char* cell) { return readMoneyCell(QString::fromUtf8(cell), {}).text.toStdString(); };
    for (const char* cell :
         {"20", "20,-", "20,- kr.", "kr. 20", "Kr 20,00", "20.00", "DKK 20", "20 kr. pr. gang", "20 kr./gang", "20/gang",
          "ca. 20 kr.", "Entré 20 kr.", "20 kr. pr. måned", "20 kr. om året", "20kr"}) {
        INFO(cell);
        CHECK(fee(cell) == "2000");
    }
    CHECK(fee("Gratis adgang") == "0");
    CHECK(fee("Free") == "0");
    CHECK(fee("1.250") == "125000");
    for (const char* cell :
         {"10 gange", "1 gang", "12 år", "Medlemskab 2026", "50 % rabat", "50 %", "20 €", "Prøvegang 1 er gratis",
          "ring 86123456", "20-40 kr.", "gratis, derefter 20 kr.", "-20 kr. i alt"}) {
        INFO(cell);
        const CellValue value = readMoneyCell(QString::fromUtf8(cell), {});
        CHECK(value.text.isEmpty());
        CHECK_FALSE(value.problem.isEmpty());
    }
}

TEST_CASE("A price in kroner is read although other words stand beside it, and these are told", "[imports]") {
    const auto read = [](const char* cell) {
        const CellValue value = readMoneyCell(QString::fromUtf8(cell), {});
        return (value.text + QStringLiteral(" | ") + value.remark).toStdString();
    };
    CHECK(read("50 kr. for medlemmer") == "5000 | 50 kr. for medlemmer");
    CHECK(read("300 kr. inkl. kaffe") == "30000 | 300 kr. inkl. kaffe");
    CHECK(read("75,- med frokost") == "7500 | 75,- med frokost");
    CHECK(read("DKK 40 ved døren") == "4000 | DKK 40 ved døren");
    CHECK(read("1.200 kr. for hele holdet") == "120000 | 1.200 kr. for hele holdet");
    CHECK(read("materialer kr. 25") == "2500 | materialer kr. 25");
    CHECK(read("20 kr. pr. gang") == "2000 | "); // nothing but a price
    for (const char* cell : {"50 kr. i rabat", "rabat 50 kr.", "20-40 kr. for medlemmer", "tilskud på 100 kr.",
                             "50 kr. for 10 gange", "hold 3 for medlemmer"}) {
        INFO(cell);
        CHECK(readMoneyCell(QString::fromUtf8(cell), {}).text.isEmpty());
        CHECK_FALSE(readMoneyCell(QString::fromUtf8(cell), {}).problem.isEmpty());
    }
    TestFile file;
    const auto preview = file.workspace().imports.preview(offersFrom("Navn;Pris\nMadklub;50 kr. for medlemmer\n"));
    REQUIRE(preview);
    CHECK(preview->rows.first().values.contains({QStringLiteral("fee"), QString(), QStringLiteral("50,00")}));
    CHECK(preview->withProblems() == 1);
}

TEST_CASE("Whom an offer is for is read as people write it, and everybody named is everybody", "[imports]") {
    const auto whom = [](const char* cell) { return readWelcomeSexCell(QString::fromUtf8(cell)).text.toStdString(); };
    for (const char* cell : {"alle", "Alle er velkomne", "alle, også mænd", "alle, kvinder særligt velkomne", "begge",
                             "Mænd og kvinder", "m/k", "K+M", "k og m", "blandet", "any", "-", "Alle køn"}) {
        INFO(cell);
        CHECK(whom(cell) == "any");
    }
    for (const char* cell : {"Kvinder", "kun for kvinder", "k", "Kvinder m. børn", "Kvinder i alle aldre", "alle kvinder"}) {
        INFO(cell);
        CHECK(whom(cell) == "female");
    }
    for (const char* cell : {"Mænd", "M", "Mandlig"}) {
        INFO(cell);
        CHECK(whom(cell) == "male");
    }
    for (const char* cell : {"alle undtagen mænd", "ikke for mænd", "familier m. børn", "unge"}) {
        INFO(cell);
        CHECK(whom(cell).empty());
        CHECK_FALSE(readWelcomeSexCell(QString::fromUtf8(cell)).problem.isEmpty());
    }
    CHECK(readSexCell(QStringLiteral("M")).text == QStringLiteral("male"));
    CHECK(readSexCell(QStringLiteral("m. børn")).text.isEmpty());
}

TEST_CASE("What was put around a cell to keep a spreadsheet from calculating is taken off", "[imports]") {
    TestFile file;
    ran(file.workspace(), offersFrom("\"=\"\"Navn\"\"\";Telefon;Postnummer\n\"=\"\"Café\"\"\";'20304050;=8500\n"));
    const Offer offer = file.workspace().offers.all().value(0);
    CHECK(offer.name == QStringLiteral("Café"));
    CHECK(offer.phone == QStringLiteral("20304050"));
    CHECK(offer.postcode == QStringLiteral("8500"));
}

TEST_CASE("A number with its country is read although a spreadsheet was kept from calculating it", "[imports]") {
    TestFile file;
    for (const char* cell : {"'+4520304050", "=+4520304050", "'+45 20 30 40 50", "'(+45) 20304050", "=\"+4520304050\""}) {
        INFO(cell);
        QByteArray quoted(cell);
        quoted.replace("\"", "\"\"");
        const auto preview = file.workspace().imports.preview(
            citizensFrom((QByteArray("Fornavn;Telefon\nBo;\"") + quoted + "\"\n").constData()));
        REQUIRE(preview);
        CHECK(preview->rows.first().values ==
              QList<FieldChange>{{QStringLiteral("given_name"), QString(), QStringLiteral("Bo")},
                                 {QStringLiteral("phone"), QString(), QStringLiteral("20304050")}});
    }
}

TEST_CASE("A birth date ahead or before 1890 is told, and the citizen comes in without it", "[imports]") {
    TestFile file;
    const auto preview = file.workspace().imports.preview(
        citizensFrom("Fornavn;Fødselsdato\nA;14-03-2030\nB;14-03-1889\nC;14-03-30\nD;22/11\n"));
    REQUIRE(preview);
    CHECK(preview->count(RowState::New) == 4);
    CHECK(preview->rows[0].problems.list().first().message.contains(QStringLiteral("in the future")));
    CHECK(preview->rows[1].problems.list().first().message.contains(QStringLiteral("before 1890")));
    CHECK(preview->rows[2].problems.isEmpty());
    CHECK(preview->rows[3].problems.list().first().message.contains(QStringLiteral("no date"))); // no year
}

TEST_CASE("A row that another program wrote in another encoding is read by itself", "[imports]") {
    const auto table = readCsv("Navn;By\nCaf\xc3\xa9;\xc3\x85rhus\nCaf\xe9;\xc5rhus\n");
    REQUIRE(table);
    CHECK(table->rows[0].cells == QStringList{QStringLiteral("Café"), QStringLiteral("Århus")});
    CHECK(table->rows[1].cells == table->rows[0].cells);
    CHECK_FALSE(readCsv("Navn;By\nS\xbfren;\xaf"
                        "rsted\n"));
    CHECK(readCsv("Navn;By\nS\xbfren;Grenaa\n", {{}, QStringLiteral("windows-1252")}));
}
