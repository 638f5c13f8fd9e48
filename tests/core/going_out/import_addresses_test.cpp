// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/offers_sheet.h"
#include "core/sheets/import_address.h"
#include "core/sheets/street_line.h"
#include "tests/core/going_out/import_sources.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

// How an address is read that stands in one column or in several, and when it takes the place of another.

using namespace brobygger;
using namespace brobygger::test;

namespace {

Citizen theCitizen(Workspace& workspace) {
    const auto rows = workspace.citizens.window(CitizenFilter::Everybody, CitizenOrder::Name, Qt::AscendingOrder, 0, 9);
    REQUIRE(rows.size() == 1);
    return *workspace.citizens.find(rows.first().id);
}

std::string addressOf(const Citizen& citizen) {
    return QStringLiteral("%1, %2 %3").arg(citizen.street, citizen.postcode, citizen.town).toStdString();
}

/// Anna lives at Kærvej 1, 8500 Grenaa, as a sheet said.
void importAnna(Workspace& workspace) {
    ran(workspace, citizensFrom("Løbenummer;Fornavn;Efternavn;Adresse;Postnr.;By\n1;Anna;Abel;Kærvej 1;8500;Grenaa\n"));
}

std::string streetLine(const char* street, const char* houseNumber, const char* floor = "", const char* door = "") {
    return streetLineOf(
               {QString::fromUtf8(street), QString::fromUtf8(houseNumber), QString::fromUtf8(floor), QString::fromUtf8(door)})
        .toStdString();
}

} // namespace

TEST_CASE("An address with postcode and town is divided, unless the sheet has a postcode of its own", "[imports]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    ran(workspace,
        citizensFrom("Fornavn;Efternavn;Adresse\nAnna;Abel;Kirkevej 3, 1. tv, 8500 Grenaa\nBo;Berg;Hus 1234 Gård\n"));
    const auto rows = workspace.citizens.window(CitizenFilter::Everybody, CitizenOrder::Name, Qt::AscendingOrder, 0, 9);
    REQUIRE(rows.size() == 2);
    const Citizen anna = *workspace.citizens.find(rows[0].id);
    CHECK(anna.street == QStringLiteral("Kirkevej 3, 1. tv"));
    CHECK(anna.postcode == QStringLiteral("8500"));
    CHECK(anna.town == QStringLiteral("Grenaa"));
    const Citizen bo = *workspace.citizens.find(rows[1].id);
    CHECK(bo.street == QStringLiteral("Hus 1234 Gård"));
    CHECK(bo.postcode.isEmpty());
    const auto own =
        workspace.imports.preview(citizensFrom("Fornavn;Efternavn;Adresse;Postnr.\nCarl;Dahl;Kirkevej 3, 8500 Grenaa;8400\n"));
    REQUIRE(own);
    CHECK(own->rows.first().values.contains({QStringLiteral("street"), QString(), QStringLiteral("Kirkevej 3, 8500 Grenaa")}));
    CHECK(own->rows.first().values.contains({QStringLiteral("postcode"), QString(), QStringLiteral("8400")}));
}

TEST_CASE("Street, house number, floor and door become one line as a Danish address is written", "[imports]") {
    CHECK(streetLine("Storegade", "12", "1", "tv") == "Storegade 12, 1. tv");
    CHECK(streetLine("Storegade", "12B") == "Storegade 12B");
    CHECK(streetLine(" Ny  Vestergade ", "012 b", "01", "TV") == "Ny Vestergade 12B, 1. tv");
    CHECK(streetLine("Storegade", "7", "st", "th.") == "Storegade 7, st. th");
    CHECK(streetLine("Storegade", "7", "Stuen", "midt for") == "Storegade 7, st. mf");
    CHECK(streetLine("Storegade", "7", "KL") == "Storegade 7, kl.");
    CHECK(streetLine("Storegade", "7", "kælder", "0003") == "Storegade 7, kl. 3");
    CHECK(streetLine("Storegade", "7", "2. sal", "til højre") == "Storegade 7, 2. th");
    CHECK(streetLine("Storegade", "7", "", "t.v.") == "Storegade 7, tv");
    CHECK(streetLine("Storegade", "", "3.") == "Storegade, 3.");
    CHECK(streetLine("Storegade", "") == "Storegade");
    CHECK(streetLine("", "12", "1", "tv").empty());
}

TEST_CASE("A part of an address that cannot be read stands there as it was written", "[imports]") {
    CHECK(streetLine("Storegade", "12-14") == "Storegade 12-14");
    CHECK(streetLine("Storegade", "12A-C", "1-2", "a1") == "Storegade 12A-C, 1-2 a1");
    CHECK(streetLine("Storegade", "ukendt", "0", "ved porten") == "Storegade ukendt, 0 ved porten");
}

TEST_CASE("What stands in the street already is not written twice", "[imports]") {
    CHECK(streetLine("Storegade 12", "12", "1", "tv") == "Storegade 12, 1. tv");
    CHECK(streetLine("Storegade 12, 1. tv.", "012", "01", "tv") == "Storegade 12, 1. tv.");
    CHECK(streetLine("Storegade 12, 1. tv.", "", "1", "tv") == "Storegade 12, 1. tv.");
    CHECK(streetLine("Christian 4. Vej", "4") == "Christian 4. Vej 4");
    CHECK(streetLine("Storegade 112", "12") == "Storegade 112 12");
}

TEST_CASE("A sheet with the address in several columns brings all of it", "[imports]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    QByteArray sheet;
    SECTION("with Danish headings") {
        sheet =
            "Løbenummer;Fornavn;Efternavn;Vejnavn;Husnr.;Etage;Side;Postnr.;By\n1;Anna;Abel;Storegade;012B;01;TV;8500;Grenaa\n";
    }
    SECTION("with other Danish headings, and the door first") {
        sheet = "Løbenummer;Fornavn;Efternavn;Dør;Etage;Husnummer;Adresse;Postnr.\n1;Anna;Abel;tv;1;12b;Storegade;8500\n";
    }
    SECTION("with Swedish headings") {
        sheet = "Löpnummer;Förnamn;Efternamn;Gatunamn;Gatunummer;Våning;Dörr;Postnummer;Ort\n1;Anna;Abel;Storegade;12 "
                "B;1;tv;8500;Grenaa\n";
    }
    SECTION("with English headings") {
        sheet = "Number;First name;Surname;Street name;House "
                "number;Floor;Door;Postcode;City\n1;Anna;Abel;Storegade;12B;1.;tv.;8500;Grenaa\n";
    }
    const ImportOutcome outcome = ran(workspace, citizensFrom(sheet.constData()));
    CHECK(outcome.preview.ignored.isEmpty());
    CHECK(outcome.preview.rows.first().problems.isEmpty());
    CHECK(addressOf(theCitizen(workspace)) == "Storegade 12B, 1. tv, 8500 Grenaa");
    CHECK(workspace.imports.preview(citizensFrom(sheet.constData()))->count(RowState::Unchanged) == 1);
}

TEST_CASE("An address in several columns is taken as a whole too", "[imports]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    importAnna(workspace);
    ran(workspace, citizensFrom("Løbenummer;Fornavn;Efternavn;Vejnavn;Husnr.;Etage\n1;Anna;Abel;Kærvej;1;2\n"));
    CHECK(addressOf(theCitizen(workspace)) == "Kærvej 1, 8500 Grenaa"); // another street without its place
    const char* moved = "Løbenummer;Fornavn;Efternavn;Vejnavn;Husnr.;Etage;Postnr.\n1;Anna;Abel;Nyvej;5;2;8585\n";
    ran(workspace, citizensFrom(moved));
    CHECK(addressOf(theCitizen(workspace)) == "Nyvej 5, 2., 8585 Glesborg");
    Citizen anna = theCitizen(workspace);
    anna.street = QStringLiteral("Nyvej 5, 3.");
    REQUIRE(workspace.citizens.change(anna));
    CHECK(workspace.imports.preview(citizensFrom(moved))->rows.first().kept ==
          QList<FieldChange>{
              {QStringLiteral("street"), QStringLiteral("Nyvej 5, 3."), QStringLiteral("Nyvej 5, 2."), KeptBecause::ByHand}});
}

TEST_CASE("A house number without its street is told and not taken for one", "[imports]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    importAnna(workspace);
    const ImportOutcome outcome =
        ran(workspace, citizensFrom("Løbenummer;Fornavn;Efternavn;Vejnavn;Husnr.;Etage;Postnr.\n1;Anna;Abel;;12;1;8500\n"));
    const auto problems = outcome.preview.rows.first().problems.list();
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().field == QStringLiteral("Husnr."));
    CHECK(problems.first().message == QStringLiteral("The street is missing, so house number, floor and door are not taken."));
    CHECK(addressOf(theCitizen(workspace)) == "Kærvej 1, 8500 Grenaa");
}

TEST_CASE("An offer whose address stands in several columns is imported with all of it, and exported in one", "[imports]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const ImportOutcome outcome =
        ran(workspace, offersFrom("Navn;Vejnavn;Husnr;Etage;Postnr.\nMadklub;Storegade;012;st;8500\n"));
    CHECK(outcome.preview.ignored.isEmpty());
    REQUIRE(workspace.offers.all().size() == 1);
    CHECK(workspace.offers.all().first().street == QStringLiteral("Storegade 12, st."));
    const QByteArray exported = offersSheet(workspace.offers.all(), workspace.places);
    CHECK(exported.contains("Storegade 12, st."));
    CHECK_FALSE(exported.contains("Husnummer"));
}

TEST_CASE("A postcode corrected by hand keeps the whole address, and the preview says which part was corrected", "[imports]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    importAnna(workspace);
    Citizen anna = theCitizen(workspace);
    anna.postcode = QStringLiteral("8585");
    anna.town = QStringLiteral("Glesborg");
    REQUIRE(workspace.citizens.change(anna));
    const ImportSource moved =
        citizensFrom("Løbenummer;Fornavn;Efternavn;Adresse;Postnr.;By\n1;Anna;Abel;Nyvej 5;8500;Grenaa\n");
    const ImportOutcome outcome = ran(workspace, moved);
    CHECK(outcome.preview.rows.first().state == RowState::Unchanged);
    CHECK(outcome.preview.rows.first().kept ==
          QList<FieldChange>{
              {QStringLiteral("street"), QStringLiteral("Kærvej 1"), QStringLiteral("Nyvej 5"), KeptBecause::AddressByHand},
              {QStringLiteral("postcode"), QStringLiteral("8585"), QStringLiteral("8500"), KeptBecause::ByHand},
              {QStringLiteral("town"), QStringLiteral("Glesborg"), QStringLiteral("Grenaa"), KeptBecause::ByHand}});
    CHECK(addressOf(theCitizen(workspace)) == "Kærvej 1, 8585 Glesborg");
    SECTION("a sheet that has the correction too is taken") {
        ran(workspace, citizensFrom("Løbenummer;Fornavn;Efternavn;Adresse;Postnr.\n1;Anna;Abel;Nyvej 5;8585\n"));
        CHECK(addressOf(theCitizen(workspace)) == "Nyvej 5, 8585 Glesborg");
    }
    SECTION("the sheet is taken as a whole when one asks for it") {
        Progress progress;
        REQUIRE(workspace.imports.run(moved, progress, {true}));
        CHECK(addressOf(theCitizen(workspace)) == "Nyvej 5, 8500 Grenaa");
    }
}

TEST_CASE("A sheet that has only a part of another address leaves the address as it is", "[imports]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    importAnna(workspace);
    const auto street = workspace.imports.preview(citizensFrom("Løbenummer;Fornavn;Efternavn;Adresse\n1;Anna;Abel;Nyvej 5\n"));
    REQUIRE(street);
    CHECK(street->rows.first().state == RowState::Unchanged);
    CHECK(street->rows.first().kept == QList<FieldChange>{{QStringLiteral("street"), QStringLiteral("Kærvej 1"),
                                                           QStringLiteral("Nyvej 5"), KeptBecause::HalfAddress}});
    CHECK(street->keptFields() == 0); // nobody wrote it by hand
    ran(workspace, citizensFrom("Løbenummer;Fornavn;Efternavn;Postnr.\n1;Anna;Abel;8585\n"));
    CHECK(addressOf(theCitizen(workspace)) == "Kærvej 1, 8500 Grenaa");
}

TEST_CASE("Another postcode in a sheet without towns brings its own town", "[imports]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    importAnna(workspace);
    const ImportOutcome outcome =
        ran(workspace, citizensFrom("Løbenummer;Fornavn;Efternavn;Adresse;Postnr.\n1;Anna;Abel;Nyvej 5;8585\n"));
    CHECK(outcome.preview.rows.first().changes.contains(
        {QStringLiteral("town"), QStringLiteral("Grenaa"), QStringLiteral("Glesborg")}));
    CHECK(addressOf(theCitizen(workspace)) == "Nyvej 5, 8585 Glesborg");
}

TEST_CASE("A postcode and the town of another address are never put together", "[imports]") {
    const auto after = [](const AddressParts& now, const AddressParts& said) {
        return mergedAddress(now, said, nullptr).after;
    };
    const AddressParts town{QStringLiteral("Nygade 1"), {}, QStringLiteral("Aarhus")};
    const AddressParts postcode{QStringLiteral("Vestergade 2"), QStringLiteral("2100"), {}};
    CHECK(after(town, postcode) == postcode);
    CHECK(after(postcode, town) == town);
    // Without a street it is a half only, and what stands there stays.
    CHECK(after(town, {{}, QStringLiteral("2100"), {}}) == town);
    CHECK(after(postcode, {{}, {}, QStringLiteral("Aarhus")}) == postcode);
    // The same town with its postcode is more of the same address.
    const AddressParts whole{QStringLiteral("Nygade 1"), QStringLiteral("8000"), QStringLiteral("Aarhus")};
    CHECK(after(town, whole) == whole);
}

TEST_CASE("An offer of which the sheet has a postcode and no town gets the town of the postcode", "[imports]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    ran(workspace, offersFrom("Navn;Adresse;By\nMadklub;Kærvej 1;Grenaa\n"));
    const QByteArray moved = "Navn;Adresse;Postnr.\nMadklub;Nyvej 5;8585\n";
    ran(workspace, offersFrom(moved));
    const QList<Offer> offers = workspace.offers.all();
    REQUIRE(offers.size() == 1);
    CHECK(offers.first().street == QStringLiteral("Nyvej 5"));
    CHECK(offers.first().postcode == QStringLiteral("8585"));
    CHECK(offers.first().town == QStringLiteral("Glesborg"));
    CHECK(workspace.imports.preview(offersFrom(moved))->count(RowState::Unchanged) == 1);
}

TEST_CASE("A street is put to a postcode written by hand only where the sheet says the same postcode", "[imports]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Citizen citizen;
    citizen.givenName = QStringLiteral("Bo");
    citizen.birthDate = QDate(1960, 3, 14);
    citizen.postcode = QStringLiteral("8500");
    REQUIRE(workspace.citizens.add(citizen));
    ran(workspace, citizensFrom("Fornavn;Fødselsdato;Adresse\nBo;14-03-1960;Kærvej 1\n"));
    CHECK(addressOf(theCitizen(workspace)) == ", 8500 Grenaa");
    ran(workspace, citizensFrom("Fornavn;Fødselsdato;Adresse;Postnr.\nBo;14-03-1960;Kærvej 1;8500\n"));
    CHECK(addressOf(theCitizen(workspace)) == "Kærvej 1, 8500 Grenaa");
}
