// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/csv/csv_writer.h"
#include "core/exchange/csv/text_encoding.h"
#include "tests/core/going_out/import_sources.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

// Text files as other programs write them.

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("The delimiter is the one that divides most rows alike, whatever a title or a sentence has", "[imports]") {
    const auto delimiter = [](const char* text) { return readCsv(text)->delimiter.toLatin1(); };
    CHECK(delimiter("Borgerliste, forår\nFornavn;Efternavn\nBo;Berg\nIb;Holm\n") == ';');
    CHECK(delimiter("Liste, forår, 2026, ny\n\nNavn;Adresse\nBo;Kærvej 1, 8500 Grenaa\nIb;Nyvej 2, 8500 Grenaa\n") == ';');
    CHECK(delimiter("Tilbud; forår\nNavn,By\nKor,Grenaa\nDart,Auning\n") == ',');
    CHECK(delimiter("Navn\tBeskrivelse\nKor\tsang, kaffe; kage\nDart\tpile, kaffe; kage\n") == '\t');
    CHECK(delimiter("Navn;Pris\nKor;20,50\nDart;30,50\nSkak;40,00\n") == ';');
    CHECK(delimiter("Navn, By\nKor, Grenaa\nDart, Auning\n") == ',');
    CHECK(delimiter("\"Navn\";\"Om \"\"os\"\", vi\"\n\"Kor\";\"sang,\nkaffe\"\n") == ';');
    CHECK(delimiter("Navn\nBerg, Bo\nHolm, Ib\n") == ';'); // one column
    CHECK(delimiter("Navn;Om\nRør 5\" bred;a,b\nSnor;c,d\n") == ';');
    TestFile file;
    const auto preview = file.workspace().imports.preview(
        citizensFrom("Borgerliste, forår 2026\nFornavn;Efternavn;Adresse\nBo;Berg;Kærvej 1, 8500 Grenaa\n"));
    REQUIRE(preview);
    CHECK(preview->skippedRows == 1);
    CHECK(preview->count(RowState::New) == 1);
}

TEST_CASE("Cells of one row in different encodings are each read by themselves", "[imports]") {
    const auto table = readCsv("Navn;By;Sted\nCaf\xc3\xa9;\xc5rhus;Caf\xe9\nS\xf8ren;\xc3\x85rhus;x\n");
    REQUIRE(table);
    CHECK(table->rows[0].cells == QStringList{QStringLiteral("Café"), QStringLiteral("Århus"), QStringLiteral("Café")});
    CHECK(table->rows[1].cells == QStringList{QStringLiteral("Søren"), QStringLiteral("Århus"), QStringLiteral("x")});
    CHECK(readCsv("Navn;By\nBo;Caf\xe9")->rows[0].cells.at(1) == QStringLiteral("Café")); // at the very end
    CHECK(readCsv("Navn,By\nS\xf8ren,\xc3\x85rhus\n")->rows[0].cells.at(1) == QStringLiteral("Århus"));
    CHECK(readCsv("\xef\xbb\xbfNavn;By\nS\xf8ren;x\n")->headings.first() == QStringLiteral("Navn"));
}

TEST_CASE("A file that is said to be UTF-8 and is not loses no letter", "[imports]") {
    const CsvFormat said{{}, QStringLiteral("utf-8")};
    const auto table = readCsv("Navn;By\nS\xf8ren;\xc3\x85rhus\n", said);
    REQUIRE(table);
    CHECK(table->rows[0].cells == QStringList{QStringLiteral("Søren"), QStringLiteral("Århus")});
    CHECK(table->encoding == QStringLiteral("windows-1252"));
    CHECK_FALSE(readCsv("Navn;By\nS\x9bren;Grenaa\n", said)); // letters of DOS
    CHECK(readCsv("Navn;By\nS\xc3\xb8ren;x\n", said)->encoding == QStringLiteral("utf-8"));
}

TEST_CASE("A cell that begins with an apostrophe comes back as it went out", "[imports]") {
    const QStringList cells{QStringLiteral("'=x"), QStringLiteral("=x"), QStringLiteral("''-1"),
                            QStringLiteral("'s-Gravenhage"), QStringLiteral("'")};
    CsvWriter writer({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e")});
    writer.add(cells);
    const auto table = readCsv(writer.bytes());
    REQUIRE(table);
    CHECK(table->rows[0].cells == cells);
}

TEST_CASE("Letters of DOS and of an old Mac are told apart, and the file is refused with what to do", "[imports]") {
    const auto refusal = [](const QByteArray& bytes) {
        const auto table = readCsv(bytes);
        return table ? QString() : table.error().message;
    };
    CHECK(refusal("Navn;By\nS\x9bren;Grenaa\n").contains(QStringLiteral("850")));
    CHECK(refusal("Navn;By\nBl\x86 hus;Grenaa\n").contains(QStringLiteral("850")));
    CHECK(refusal("Navn;By\nBo;\x9drsted\n").contains(QStringLiteral("850")));
    CHECK(refusal("Navn;By\nBo;\x8frhus\n").contains(QStringLiteral("850")));
    CHECK(refusal("Navn;By\nBo;\xafrsted\n").contains(QStringLiteral("Mac Roman")));
    CHECK(refusal("Navn;By\nBl\x8c hus;Grenaa\n").contains(QStringLiteral("Mac Roman")));
    CHECK(refusal("Navn;By\nS\xf8ren \x86;Grenaa\n").isEmpty());     // a cross after the name of a dead person
    CHECK(refusal("Navn;By\nCaf\xe8;\xc3\x86rtebjerg\n").isEmpty()); // UTF-8 beside another encoding is neither
    CHECK(refusal("Navn;By\nCaf\xe9 \x93Solen\x94;O\x92"
                  "Brien\n")
              .isEmpty());
}

TEST_CASE("Letters that were encoded twice are read as they are meant, and that is said", "[imports]") {
    CHECK(onceEncoded(QStringLiteral("SÃ¸ren Ã…gÃ¥rd")) == QStringLiteral("Søren Ågård"));
    CHECK(onceEncoded(QStringLiteral("Ã˜sterÃ¥")) == QStringLiteral("Østerå"));
    CHECK(onceEncoded(QStringLiteral("CafÃ©")) == QStringLiteral("Café"));
    for (const char* text : {"Søren Ågård", "São João", "Å’s kiosk", "ÅÄÖ", "Ã", "Łucja Ã¸", ""}) {
        INFO(text);
        CHECK(onceEncoded(QString::fromUtf8(text)) == QString::fromUtf8(text));
    }
    TestFile file;
    const auto preview = file.workspace().imports.preview(
        citizensFrom("Fornavn;Efternavn;FÃ¸dselsdato\nSÃ¸ren;Berg;14-03-1960\nIb;Ågård;15-03-1960\n"));
    REQUIRE(preview);
    CHECK(preview->mendedCells == 2);
    CHECK(preview->rows[0].title == QStringLiteral("Søren Berg"));
    CHECK(preview->rows[1].title == QStringLiteral("Ib Ågård"));
    CHECK(preview->ignored.isEmpty());
}
