// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/csv/csv_writer.h"
#include "core/exports/offers_sheet.h"
#include "core/imports/import_mapping.h"
#include "core/imports/rejected_rows.h"
#include "tests/core/going_out/import_sources.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// As Danish Excel writes "CSV (semikolonsepareret)": windows-1252 and CRLF.
QByteArray windows1252(const QString& text) {
    QByteArray bytes = QString(text).replace(QLatin1Char('\n'), QLatin1String("\r\n")).toLatin1();
    return bytes;
}

/// Sixty offers: two cannot be taken, and two have a cell that cannot be read.
QByteArray sixtyOffers() {
    QString text = QStringLiteral("Navn;Udbyder;Kategori;Indhold;Adresse;Postnummer;By;Telefon;Min. alder;Maks. alder;Pris;"
                                  "Pladser;Ledige pladser;Tidspunkt;Sidst kontrolleret\n");
    for (int i = 1; i <= 60; ++i) {
        const QString name = i == 7 ? QString() : QStringLiteral("Tilbud %1 på Djurs (eksempel)").arg(i);
        const QString price = i == 19 ? QStringLiteral("femogtyve") : QStringLiteral("1.250,50");
        const QString checkedOn = i == 31 ? QStringLiteral("31-02-2026") : QStringLiteral("05-10-2026");
        const QString oldest = i == 44 ? QStringLiteral("12") : QStringLiteral("85");
        text += QStringLiteral("%1;Foreningen Ærø & Åen;Mad og måltider;\"Vi spiser sammen;\nog siger \"\"velbekomme\"\"\";"
                               "Kærvej %2;8500;Grenaa;12 34 56 78;18;%3;%4;12;3;hver torsdag kl. 10-12;%5\n")
                    .arg(name)
                    .arg(i)
                    .arg(oldest, price, checkedOn);
    }
    return windows1252(text);
}

} // namespace

TEST_CASE("Sixty offers from Danish Excel: 58 come in, two of them without a cell that cannot be read, two are rejected, and "
          "undo takes all back",
          "[imports]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const auto preview = workspace.imports.preview(offersFrom(sixtyOffers()));
    REQUIRE(preview);
    CHECK(preview->count(RowState::New) == 58);
    CHECK(preview->count(RowState::Rejected) == 2);
    CHECK(preview->withProblems() == 2);
    CHECK(preview->ignored.isEmpty());
    CHECK(workspace.offers.count({}) == 0);

    const ImportOutcome outcome = ran(workspace, offersFrom(sixtyOffers()));
    CHECK(outcome.preview.count(RowState::New) == 58);
    CHECK(workspace.offers.count({}) == 58);
    const PlannedRow& unreadable = outcome.preview.rows.at(18);
    REQUIRE(unreadable.problems.list().size() == 1);
    CHECK(unreadable.problems.list().first().field == QStringLiteral("Pris"));
    CHECK(unreadable.problems.list().first().message.contains(QStringLiteral("This is no amount")));
    CHECK_FALSE(unreadable.problems.list().first().message.contains(QStringLiteral("femogtyve")));
    CHECK_FALSE(workspace.offers.find(workspace.offers.search(QStringLiteral("Tilbud 19 Djurs"), 1).first().id)->fee);
    const Offer offer = *workspace.offers.find(workspace.offers.search(QStringLiteral("Tilbud 1 Djurs"), 1).first().id);
    CHECK(offer.content == QStringLiteral("Vi spiser sammen;\nog siger \"velbekomme\""));
    CHECK(offer.provider == QStringLiteral("Foreningen Ærø & Åen"));
    CHECK(offer.fee == Money{125050});
    CHECK(offer.checkedOn == QDate(2026, 10, 5));
    CHECK(offer.freePlacesOn == offer.checkedOn);
    CHECK(offer.category == QStringLiteral("food"));
    CHECK(offer.sessions == QList<OfferSession>{{4, QTime(10, 0), QTime(12, 0)}});

    const auto rejects = readCsv(rejectsCsv(outcome.preview));
    REQUIRE(rejects);
    REQUIRE(rejects->rows.size() == 2);
    CHECK(rejects->headings.last() == QStringLiteral("Årsag"));
    CHECK(rejects->rows[1].cells.last().startsWith(QStringLiteral("Maks. alder: ")));

    const auto undone = workspace.imports.undo(outcome.id);
    REQUIRE(undone);
    CHECK(undone->undone == 58);
    CHECK(undone->kept.isEmpty());
    CHECK(workspace.offers.count({}) == 0);
    CHECK(workspace.offers.search(QStringLiteral("Djurs"), 5).isEmpty());
    CHECK(workspace.imports.undo(outcome.id).error().kind == ErrorKind::Conflict);
}

TEST_CASE("Rejected rows that were mended come in at the next import", "[imports]") {
    TestFile file;
    const ImportOutcome outcome = ran(file.workspace(), offersFrom(sixtyOffers()));
    QByteArray mended = rejectsCsv(outcome.preview);
    mended.replace(";18;12;", ";18;85;");
    const ImportOutcome second = ran(file.workspace(), offersFrom(mended));
    CHECK(second.preview.count(RowState::New) == 1);
    CHECK(second.preview.count(RowState::Rejected) == 1);
    CHECK(file.workspace().offers.count({}) == 59);
}

TEST_CASE("The same sheet again changes nothing, and a new one says field by field what it would change", "[imports]") {
    TestFile file;
    const QByteArray first = "Name;Provider;Price\nCafé;FO;20\n";
    ran(file.workspace(), offersFrom(first));
    CHECK(file.workspace().imports.preview(offersFrom(first))->count(RowState::Unchanged) == 1);

    const auto preview = file.workspace().imports.preview(offersFrom("PRIS,NAVN,UDBYDER,Farve\n\"25,00\",café,fo,blå\n"));
    REQUIRE(preview);
    CHECK(preview->ignored == QStringList{QStringLiteral("Farve")});
    REQUIRE(preview->rows.size() == 1);
    CHECK(preview->rows[0].state == RowState::Changed);
    const QList<FieldChange>& changes = preview->rows[0].changes;
    const auto fee = std::find_if(changes.begin(), changes.end(),
                                  [](const FieldChange& change) { return change.field == QStringLiteral("fee"); });
    REQUIRE(fee != changes.end());
    CHECK(fee->before == QStringLiteral("20,00"));
    CHECK(fee->after == QStringLiteral("25,00"));
}

TEST_CASE("What somebody wrote by hand is never overwritten by a sheet", "[imports]") {
    TestFile file;
    Offers& offers = file.workspace().offers;
    ran(file.workspace(), offersFrom("Navn;Pris;Telefon\nCafé;20;11223344\n"));
    Offer offer = offers.all().first();
    offer.phone = QStringLiteral("99887766");
    REQUIRE(offers.change(offer));

    const ImportOutcome second = ran(file.workspace(), offersFrom("Navn;Pris;Telefon;By\nCafé;30;11223355;Grenaa\n"));
    CHECK(second.preview.rows[0].kept.value(0).field == QStringLiteral("phone"));
    offer = offers.all().first();
    CHECK(offer.phone == QStringLiteral("99887766"));
    CHECK(offer.fee == Money{3000});
    CHECK(offer.town == QStringLiteral("Grenaa"));
}

TEST_CASE("Taking an import back leaves what was touched or used since, and lists it", "[imports]") {
    TestFile file;
    Offers& offers = file.workspace().offers;
    const OfferId own = *offers.add([] {
        Offer offer;
        offer.name = QStringLiteral("Egen");
        return offer;
    }());
    const Offer before = *offers.find(own);
    const ImportOutcome outcome =
        ran(file.workspace(),
            offersFrom("Navn;Telefon;Tidspunkt\nEgen;11223344;mandag kl. 9-10\n;11223344;\nB;11223344;\nC;11223344;\n"));
    CHECK(outcome.preview.count(RowState::Changed) == 1);
    CHECK(outcome.preview.count(RowState::New) == 2);
    CHECK(outcome.preview.count(RowState::Rejected) == 1);
    CHECK(offers.find(own)->sessions.size() == 1);

    file.clock.moveTo(file.clock.now().addSecs(60));
    Offer touched = *offers.find(offers.search(QStringLiteral("B"), 1).first().id);
    touched.town = QStringLiteral("Allingåbro");
    REQUIRE(offers.change(touched));
    const auto undone = file.workspace().imports.undo(outcome.id);
    REQUIRE(undone);
    CHECK(undone->undone == 2);
    CHECK(undone->kept == QList<qint64>{touched.id.value()});
    CHECK(offers.find(own) == before);
    CHECK(offers.count({}) == 2);
}

TEST_CASE("Two imports of one offer can be taken back one after the other", "[imports]") {
    TestFile file;
    const ImportOutcome first = ran(file.workspace(), offersFrom("Navn;Pris\nCafé;20\n"));
    const ImportOutcome second = ran(file.workspace(), offersFrom("Navn;Pris\nCafé;30\n"));
    CHECK(file.workspace().imports.undo(second.id)->undone == 1);
    CHECK(file.workspace().offers.all().first().fee == Money{2000});
    CHECK(file.workspace().imports.undo(first.id)->undone == 1);
    CHECK(file.workspace().offers.all().isEmpty());
}

TEST_CASE("Citizens are imported with their parish by name or code, and a known CPR number is an update", "[imports]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const ImportOutcome outcome =
        ran(workspace, citizensFrom("Fornavn;Efternavn;CPR;Fødselsdato;Telefon;E-mail;Adresse;Postnummer;Sogn;Kommune;Køn;"
                                    "Bemærkning\n"
                                    "Bente;Mikkelsen;740368-1029;;12 34 56 78;;Kærvej 1;8500;Grenaa;;Kvinde;helst formiddag\n"
                                    "Aage;Østergaard;;12-05-1950;;;;8500;8169;;M;\n"
                                    "Per;Fejl;740368-10;;;;;;;;;\n"
                                    "Bo;Fejl;;;;;;;Atlantis;;;\n"
                                    "Bente;Igen;7403681029;;;;;;;;;\n"));
    CHECK(outcome.preview.count(RowState::New) == 3);
    CHECK(outcome.preview.count(RowState::Rejected) == 2);
    CHECK(outcome.preview.withProblems() == 1); // nobody knows Atlantis
    const auto rows = workspace.citizens.window(CitizenFilter::Everybody, CitizenOrder::Name, Qt::AscendingOrder, 0, 9);
    REQUIRE(rows.size() == 3);
    CHECK(workspace.citizens.find(rows[0].id)->parishCode.isEmpty());
    const Citizen bente = *workspace.citizens.find(rows[1].id);
    CHECK(bente.birthDate == QDate(1968, 3, 14));
    CHECK(bente.sex == Sex::Female);
    CHECK(bente.municipalityCode == QStringLiteral("0707"));
    CHECK(bente.town == QStringLiteral("Grenaa"));
    CHECK(bente.phone == QStringLiteral("12345678"));

    const auto again = workspace.imports.preview(citizensFrom("CPR;Telefon\n740368-1029;87654321\n"));
    REQUIRE(again);
    CHECK(again->rows[0].state == RowState::Changed);
    CHECK(again->rows[0].title == QStringLiteral("Bente Mikkelsen"));
    CHECK(workspace.imports.undo(outcome.id)->undone == 3);
    CHECK(workspace.citizens.count(CitizenFilter::Everybody) == 0);
}

TEST_CASE("What may be wrong with a citizen is said at the row: half an e-mail address, a missing given name", "[imports]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const ImportSource source = citizensFrom("Løbenummer;Fornavn;Efternavn;CPR;E-mail\n"
                                             "1;Anna;Abel;;anna@\n"
                                             "2;;Berg;;\n"
                                             "3;Carl;Dahl;140368-1028;\n"
                                             "4;Dorte;Eg;740368-1029;Dorte <dorte@eksempel.dk>\n");
    const ImportOutcome outcome = ran(workspace, source);
    REQUIRE(outcome.preview.count(RowState::New) == 4);
    const auto at = [&outcome](qsizetype row) { return outcome.preview.rows.at(row).problems.list(); };
    const char* const headings[] = {"E-mail", "Fornavn"};
    for (qsizetype row = 0; row < 2; ++row) {
        INFO(row);
        REQUIRE(at(row).size() == 1);
        CHECK(at(row).first().severity == Severity::Hint);
        CHECK(at(row).first().field == QLatin1String(headings[row]));
    }
    REQUIRE(at(2).size() == 1);
    CHECK(at(2).first().field == QStringLiteral("CPR"));
    CHECK(at(2).first().message.contains(QStringLiteral("check digit does not fit")));
    CHECK(at(3).isEmpty());
    CHECK(workspace.citizens.find(workspace.citizens.search(QStringLiteral("Abel"), 1).first().id)->email.isEmpty());
    const Citizen dorte = *workspace.citizens.find(workspace.citizens.search(QStringLiteral("Dorte"), 1).first().id);
    CHECK(dorte.email == QStringLiteral("dorte@eksempel.dk"));
    CHECK(dorte.remark.contains(QStringLiteral("Dorte <dorte@eksempel.dk>"))); // nothing of the cell is lost
    // Said once: what the file holds already is not doubted again.
    const auto again = workspace.imports.preview(citizensFrom("Løbenummer;Efternavn;CPR\n2;Berg;\n3;Dahl;140368-1028\n"));
    REQUIRE(again);
    CHECK(again->count(RowState::Unchanged) == 2);
    CHECK(again->withProblems() == 0);
}

TEST_CASE("A citizen who has been measured since stays when the import is taken back", "[imports]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const ImportOutcome outcome =
        ran(workspace, citizensFrom("Fornavn;Efternavn;Fødselsdato\nBente;Mikkelsen;14-03-1968\nAage;Østergaard;12-05-1950\n"));
    const auto rows = workspace.citizens.window(CitizenFilter::Everybody, CitizenOrder::Name, Qt::AscendingOrder, 0, 9);
    const CitizenId measured = rows.first().id;
    Measurement sheet = workspace.measurements.blank(measured, *workspace.instruments.catalogue().find(QStringLiteral("WHO5")));
    sheet.answers = {3, 3, 3, 3, 3};
    REQUIRE(workspace.measurements.record(sheet));
    const auto undone = workspace.imports.undo(outcome.id);
    REQUIRE(undone);
    CHECK(undone->undone == 1);
    CHECK(undone->kept == QList<qint64>{measured.value()});
    CHECK(workspace.citizens.count(CitizenFilter::Everybody) == 1);
}

TEST_CASE("A word that no list knows is asked about once and then means what the user said", "[imports]") {
    TestFile file;
    ImportSource source = offersFrom("Navn;Kategori\nA;Madklub\nB;madklub\nC;Mad og måltider\n");
    const auto asked = file.workspace().imports.preview(source);
    REQUIRE(asked);
    CHECK(asked->count(RowState::New) == 3);
    REQUIRE(asked->unknownWords.size() == 1);
    CHECK(asked->unknownWords.first().field == QStringLiteral("category"));
    CHECK(asked->unknownWords.first().word == QStringLiteral("Madklub"));
    CHECK(asked->unknownWords.first().rows == 2);
    CHECK(asked->unknownWords.first().choices.contains({QStringLiteral("food"), QStringLiteral("Mad og måltider")}));
    const auto mapping = importMappingFromJson(R"({"words": {"Kategori": {"MADKLUB": "food"}}})", ImportKind::Offers);
    REQUIRE(mapping);
    source.mapping = *mapping;
    const ImportOutcome outcome = ran(file.workspace(), source);
    CHECK(outcome.preview.unknownWords.isEmpty());
    CHECK(outcome.preview.withProblems() == 0);
    for (const Offer& offer : file.workspace().offers.all()) {
        CHECK(offer.category == QStringLiteral("food"));
    }
}

TEST_CASE("Two columns of one heading stay apart", "[imports]") {
    const QStringList headings{QStringLiteral("Navn"), QStringLiteral("Telefon"), QStringLiteral("Telefon")};
    const auto fields = [&](const ImportMapping& mapping) { return mapHeadings(ImportKind::Offers, headings, mapping); };
    CHECK(fields({}) == QStringList{QStringLiteral("name"), QStringLiteral("phone"), QString()});
    ImportMapping second;
    second.columns = {{QStringLiteral("Navn"), QStringLiteral("name")},
                      {QStringLiteral("Telefon (2)"), QStringLiteral("phone")}};
    CHECK(fields(second) == QStringList{QStringLiteral("name"), QString(), QStringLiteral("phone")});
    ImportMapping byPosition;
    byPosition.positions = {QStringLiteral("name"), QString(), QStringLiteral("phone")};
    CHECK(fields(byPosition) == byPosition.positions);
    TestFile file;
    ImportSource source = offersFrom("Navn;Telefon;Telefon\nCafé;11111111;22222222\n");
    source.mapping = byPosition;
    ran(file.workspace(), source);
    CHECK(file.workspace().offers.all().first().phone == QStringLiteral("22222222"));
}

TEST_CASE("A mapping file whose code stands in no list is refused with the word and what to write", "[imports]") {
    TestFile file;
    ImportSource source = offersFrom("Navn;Kategori\nA;Madklub\n");
    source.mapping = *importMappingFromJson(R"({"words": {"Kategori": {"Madklub": "mad"}}})", ImportKind::Offers);
    Progress progress;
    for (const auto& refused : {file.workspace().imports.run(source, progress).error().message,
                                file.workspace().imports.preview(source).error().message}) {
        CHECK(refused.contains(QStringLiteral("“mad”")));
        CHECK(refused.contains(QStringLiteral("“madklub”")));
        CHECK(refused.contains(QStringLiteral("“Kategori”")));
        CHECK(refused.contains(QStringLiteral("food")));
    }
    CHECK(file.workspace().imports.done().isEmpty());
    const auto nowhere = importMappingFromJson(R"({"words": {"Katgori": {"Madklub": "food"}}})", ImportKind::Offers);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().message.contains(QStringLiteral("“Katgori”")));
}

TEST_CASE("An import that is given up leaves nothing behind", "[imports]") {
    TestFile file;
    Progress progress;
    progress.cancel();
    const auto outcome = file.workspace().imports.run(offersFrom(sixtyOffers()), progress);
    REQUIRE(!outcome);
    CHECK(outcome.error().kind == ErrorKind::Cancelled);
    CHECK(file.workspace().offers.count({}) == 0);
    CHECK(file.workspace().imports.done().isEmpty());
}

TEST_CASE("A mapping file names headings, delimiter, decimal and date, and fields in any language", "[imports]") {
    const QByteArray json = R"({"columns": {"Aktivitet": "Navn", "kr": "price", "set": "checked_on"},
                                "delimiter": ",", "decimal": ".", "date": "yyyy/MM/dd"})";
    const auto mapping = importMappingFromJson(json, ImportKind::Offers);
    REQUIRE(mapping);
    TestFile file;
    ImportSource source = offersFrom("Aktivitet,kr,set,Pris\nCafé,\"1,250.50\",2026/10/05,7\n");
    source.mapping = *mapping;
    ran(file.workspace(), source);
    const Offer offer = file.workspace().offers.all().first();
    CHECK(offer.fee == Money{125050});
    CHECK(offer.checkedOn == QDate(2026, 10, 5));

    const auto wrong = importMappingFromJson(R"({"columns": {"x": "findes ikke"}})", ImportKind::Offers);
    REQUIRE(!wrong);
    CHECK(wrong.error().message.contains(QStringLiteral("findes ikke")));
}

TEST_CASE("A file that is no table with a name in it is refused in words", "[imports]") {
    TestFile file;
    const auto refused = [&file](const QByteArray& bytes) {
        const auto preview = file.workspace().imports.preview(offersFrom(bytes));
        return !preview && preview.error().kind == ErrorKind::Format && !preview.error().message.isEmpty();
    };
    CHECK(refused(""));
    CHECK(refused("a;b;c\n1;2;3\n"));
    CHECK(refused("Navn;By\n\"aldrig lukket;Grenaa\n"));
    CHECK(refused(QByteArray("Navn;By\nx\0y;z\n", 15)));
}

TEST_CASE("CSV is read with any delimiter, encoding and line end", "[imports]") {
    const auto cells = [](const QByteArray& bytes) { return readCsv(bytes)->rows.value(0).cells; };
    const QStringList expected{QStringLiteral("blåbær"), QStringLiteral("x")};
    CHECK(cells("a;b\nbl\xe5"
                "b\xe6r;x\n") == expected);
    CHECK(cells("\xef\xbb\xbf"
                "a,b\r\nblåbær,x") == expected);
    CHECK(cells("a\tb\rblåbær\tx\r") == expected);
    CHECK(cells("sep=;\r\na;b\r\nblåbær;x\r\n") == expected);
    CHECK(cells("\xff\xfe" + QByteArray("a\0;\0b\0\n\0b\0l\0\xe5\0b\0\xe6\0r\0;\0x\0", 24)) == expected);
    CHECK(cells("a;b\n\x80 5;\x96\n") == QStringList{QStringLiteral("€ 5"), QStringLiteral("–")});
    CHECK(readCsv("a;b\n\"1\n2\";x\n;\ny;z\n")->rows.value(1).line == 5);
    CHECK(!readCsv("a\n" + QByteArray(300'000, 'x')));
}

TEST_CASE("A cell that a spreadsheet would calculate is written harmless and read back as it was", "[imports]") {
    CsvWriter writer({QStringLiteral("a"), QStringLiteral("b")});
    const QStringList cells{QStringLiteral("=HYPERLINK(\"x\";\"y\")"), QStringLiteral("+45 12 34 56 78")};
    writer.add(cells);
    writer.add({QStringLiteral("-12,5"), QStringLiteral("-2+3")});
    CHECK(writer.bytes().endsWith("\r\n-12,5;'-2+3\r\n")); // a number is harmless, a calculation is not
    CHECK(writer.bytes().startsWith("\xef\xbb\xbf"
                                    "a;b\r\n"));
    CHECK(writer.bytes().contains("'=HYPERLINK"));
    CHECK(readCsv(writer.bytes())->rows.value(0).cells == cells);
}

TEST_CASE("The exported directory comes back unchanged in another file", "[imports]") {
    TestFile file;
    ran(file.workspace(), offersFrom(sixtyOffers()));
    const QByteArray sheet = offersSheet(file.workspace().offers.all(), file.workspace().places);
    CHECK(sheet.contains("1.250,50"));
    CHECK(sheet.contains("05-10-2026"));
    CHECK(file.workspace().imports.preview(offersFrom(sheet))->count(RowState::Unchanged) == 58);
    TestFile other;
    CHECK(ran(other.workspace(), offersFrom(sheet)).preview.count(RowState::New) == 58);
    CHECK(offersSheet(other.workspace().offers.all(), other.workspace().places) == sheet);
}

TEST_CASE("The exported directory says when offers are open, also where only the sessions are kept, and comes back unchanged",
          "[imports]") {
    TestFile file;
    Offers& offers = file.workspace().offers;
    Offer cafe;
    cafe.name = QStringLiteral("Café");
    cafe.sessions = {{4, QTime(10, 0), QTime(12, 0), 2, QDate(2026, 11, 5), true}, {5, QTime(13, 0), QTime(14, 30)}};
    Offer walk;
    walk.name = QStringLiteral("Gåtur");
    walk.scheduleText = QStringLiteral("efter aftale");
    const auto cafeId = offers.add(cafe);
    REQUIRE(cafeId);
    REQUIRE(offers.add(walk));
    const QList<Offer> before = offers.all();

    const QByteArray sheet = offersSheet(before, file.workspace().places);
    const auto workbook = offersWorkbook(before, file.workspace().places);
    REQUIRE(workbook);
    CHECK(sheet.contains("10.00–12.00"));
    CHECK(sheet.contains("13.00–14.30"));
    CHECK(sheet.contains("efter aftale"));
    for (const QByteArray& bytes : {sheet, *workbook}) {
        CHECK(ran(file.workspace(), offersFrom(bytes)).preview.count(RowState::Unchanged) == 2);
        CHECK(offers.all() == before);
    }

    const ImportOutcome moved = ran(file.workspace(), offersFrom("Navn;Tidspunkt\nCafé;mandag kl. 9-10\n"));
    CHECK(moved.preview.count(RowState::Changed) == 1);
    CHECK(offers.find(*cafeId)->scheduleText == QStringLiteral("mandag kl. 9-10"));
    CHECK(offers.find(*cafeId)->sessions == QList<OfferSession>{{1, QTime(9, 0), QTime(10, 0)}});
}
