// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appointments/appointment_store.h"
#include "core/base/text/text.h"
#include "core/citizens/citizen_store.h"
#include "core/contacts/contact_store.h"
#include "core/courses/course_store.h"
#include "core/exchange/csv/csv_reader.h"
#include "core/exports/offers_sheet.h"
#include "core/imports/caseload/caseload_fields.h"
#include "core/imports/import_mapping.h"
#include "core/measurements/measurement_store.h"
#include "core/offers/offer_store.h"
#include "core/referrals/incoming_store.h"
#include "core/screening/screening_store.h"
#include "core/sheets/full_name.h"
#include "core/sheets/import_address.h"
#include "core/sheets/import_cells.h"
#include "core/sheets/masked_numbers.h"
#include "core/sheets/sheet_fields.h"
#include "core/sheets/street_line.h"
#include "tests/core/going_out/import_sources.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

// How what stands in a cell or a row is understood.

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

/// The columns that a field writes, tried with a value of each kind. `columnsOf` gives those of a record.
template <class Record, class ColumnsOf>
QStringList columnsWritten(const ImportField<Record>& field, const ColumnsOf& columnsOf) {
    Record record;
    for (const char* text : {"1", "2026-01-01", "female"}) {
        field.put(record, QLatin1String(text));
        if (field.text(record) != field.text(Record())) {
            break;
        }
    }
    const QList<Values::Column> empty = columnsOf(Record());
    const QList<Values::Column> filled = columnsOf(record);
    REQUIRE(filled.size() == empty.size());
    QStringList written;
    for (qsizetype at = 0; at < filled.size(); ++at) {
        if (filled.at(at).value != empty.at(at).value) {
            written.append(QLatin1String(filled.at(at).name));
        }
    }
    return written;
}

/// The fields that write no column; of every other one it checks that it is the column it is called after.
template <class Record, class ColumnsOf>
QStringList fieldsWithoutColumn(const QList<ImportField<Record>>& fields, const ColumnsOf& columnsOf) {
    QStringList without;
    for (const ImportField<Record>& field : fields) {
        INFO(field.id.toStdString());
        const QStringList written = columnsWritten(field, columnsOf);
        if (written.isEmpty()) {
            without.append(field.id);
        } else {
            CHECK(written == QStringList{field.id});
        }
    }
    return without;
}

/// The same without those that are put into their column once it is known whose row it is; each is the name of one.
template <class Record, class ColumnsOf> QStringList fieldsOfNoColumn(const QList<ImportField<Record>>& fields,
                                                                      const ColumnsOf& columnsOf, const QStringList& putLater) {
    QStringList names;
    for (const Values::Column& column : columnsOf(Record())) {
        names.append(QLatin1String(column.name));
    }
    QStringList without = fieldsWithoutColumn(fields, columnsOf);
    for (const QString& field : putLater) {
        INFO(field.toStdString());
        CHECK(names.contains(field));
        CHECK(without.removeOne(field));
    }
    return without;
}

} // namespace

TEST_CASE("Each column of a sheet is called after the column of the record that it fills", "[imports]") {
    const Gazetteer nowhere;
    const auto citizen = [](const Citizen& record) { return CitizenStore::table().values(record).columns(); };
    CHECK(fieldsWithoutColumn(citizenFields({}, nowhere), citizen) ==
          QStringList{QStringLiteral("full_name"), QStringLiteral("house_number"), QStringLiteral("floor"),
                      QStringLiteral("door")});
    QList<ImportField<Offer>> offers = offerFields({}, nowhere);
    offers.removeIf([](const ImportField<Offer>& field) { return field.names.isEmpty(); }); // no column of a sheet
    const auto offer = [](const Offer& record) { return OfferStore::table().values(record).columns(); };
    CHECK(fieldsWithoutColumn(offers, offer).isEmpty());
}

TEST_CASE("Each column of a sheet of the caseload is called after the column of one of the records that it fills",
          "[imports]") {
    const QStringList person{QStringLiteral("person_number"), QStringLiteral("citizen_number"), QStringLiteral("citizen")};
    const QStringList personAndTime = person + QStringList{QStringLiteral("day"), QStringLiteral("time")};
    const auto course = [](const CourseLine& line) {
        return CourseStore::table().values(line.course).columns() + IncomingStore::table().values(line.referral).columns() +
               ScreeningStore::table().values(line.screening).columns();
    };
    CHECK(fieldsOfNoColumn(courseFields({}), course,
                           {QStringLiteral("own_number"), QStringLiteral("partner_id"), QStringLiteral("verdict"),
                            QStringLiteral("decision")}) == person);
    const auto appointment = [](const AppointmentLine& line) {
        return AppointmentStore::table().values(line.appointment).columns();
    };
    CHECK(fieldsOfNoColumn(appointmentFields({}), appointment, {QStringLiteral("course_id"), QStringLiteral("offer_id")}) ==
          personAndTime);
    const auto contact = [](const ContactLine& line) { return ContactStore::table().values(line.contact).columns(); };
    CHECK(fieldsOfNoColumn(contactFields({}), contact, {QStringLiteral("course_id")}) == personAndTime);
    const auto measurement = [](const MeasurementLine& line) {
        return MeasurementStore::table().values(line.measurement).columns();
    };
    QList<ImportField<MeasurementLine>> fields = measurementFields({});
    fields.removeIf([](const auto& field) { return field.id.startsWith(QLatin1String("answer_")); }); // all in one column
    CHECK(fieldsOfNoColumn(fields, measurement, {QStringLiteral("course_id"), QStringLiteral("mode")}) == person);
}

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

TEST_CASE("One column called Navn is the whole name, unless there is one for a part of it", "[imports]") {
    TestFile file;
    const auto preview = file.workspace().imports.preview(
        citizensFrom("Navn;Fornavn;Fødselsdato\nBo Ågård;;14-03-1960\nAnne Marie Holm;Anne-Marie;15-03-1960\n"));
    REQUIRE(preview);
    CHECK(preview->columns.first() == QStringLiteral("full_name"));
    REQUIRE(preview->count(RowState::New) == 2);
    CHECK(preview->rows[0].values.contains({QStringLiteral("given_name"), QString(), QStringLiteral("Bo")}));
    CHECK(preview->rows[0].values.contains({QStringLiteral("surname"), QString(), QStringLiteral("Ågård")}));
    CHECK(preview->rows[1].values.contains({QStringLiteral("given_name"), QString(), QStringLiteral("Anne-Marie")}));
    CHECK(preview->rows[1].values.contains({QStringLiteral("surname"), QString(), QStringLiteral("Holm")}));
    const QByteArray sheet = "Navn;Fødselsdato\nBo Ågård;14-03-1960\n";
    const ImportOutcome outcome = ran(file.workspace(), citizensFrom(sheet.constData()));
    CHECK(file.workspace().imports.preview(citizensFrom(sheet.constData()))->count(RowState::Unchanged) == 1);
    REQUIRE(file.workspace().imports.undo(outcome.id));
    CHECK(file.workspace().citizens.count(CitizenFilter::Everybody) == 0);
}

TEST_CASE("Telefonnr., Tlf.nr. and Mobilnr. are the telephone", "[imports]") {
    TestFile file;
    for (const char* heading : {"Telefonnr.", "Telefonnr", "Tlf.nr.", "Mobilnr."}) {
        INFO(heading);
        const QByteArray text = QByteArray("Fornavn;Efternavn;") + heading + "\nAnna;Abel;20304050\n";
        const auto citizen = file.workspace().imports.preview(citizensFrom(text.constData()));
        REQUIRE(citizen);
        CHECK(citizen->rows.first().values.contains({QStringLiteral("phone"), QString(), QStringLiteral("20304050")}));
        CHECK(citizen->ignored.isEmpty());
    }
}

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

TEST_CASE("Borger nr. and Nr. are the number of the citizen, the number of a case or a house is not", "[imports]") {
    const auto fieldOf = [](ImportKind kind, const char* heading) {
        return mapHeadings(kind, {QString::fromUtf8(heading)}, {}).first().toStdString();
    };
    for (const char* heading : {"Borger nr.", "Borgernr.", "Borger-nr", "Borgernummer", "Løbenr.", "Løb.nr."}) {
        INFO(heading);
        CHECK(fieldOf(ImportKind::Citizens, heading) == "own_number");
        CHECK(fieldOf(ImportKind::Appointments, heading) == "citizen_number");
    }
    CHECK(fieldOf(ImportKind::Citizens, "Nr.") == "own_number");
    CHECK(fieldOf(ImportKind::Appointments, "Nr.") == ""); // counts the rows
    for (const char* heading : {"Sagsnr", "Sagsnr.", "Sags nr.", "Journalnr."}) {
        INFO(heading);
        CHECK(fieldOf(ImportKind::Citizens, heading) == "");
    }
    for (const char* heading : {"Husnr", "Hus nr.", "Husnummer"}) {
        INFO(heading);
        CHECK(fieldOf(ImportKind::Citizens, heading) == "house_number");
    }
}

TEST_CASE("Two rows with the same name and date of birth and different numbers both come in, and the second says so",
          "[imports]") {
    TestFile file;
    const ImportOutcome outcome = ran(file.workspace(), citizensFrom("Løbenummer;Fornavn;Efternavn;Fødselsdato\n"
                                                                     "1;Anna;Abel;01-02-1975\n"
                                                                     "2;Anna;Abel;01-02-1975\n"
                                                                     "3;Anna;Abel;02-02-1975\n"));
    REQUIRE(outcome.preview.count(RowState::New) == 3);
    CHECK(outcome.preview.rows[0].problems.list().isEmpty());
    REQUIRE(outcome.preview.rows[1].problems.list().size() == 1);
    CHECK(outcome.preview.rows[1].problems.list().first().message ==
          QStringLiteral("The same name and date of birth stand in row %1.").arg(outcome.preview.rows[0].line));
    CHECK(outcome.preview.rows[2].problems.list().isEmpty());
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

TEST_CASE("A row that may mean several offers is asked about, and never taken for the first", "[imports]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    ran(workspace, offersFrom("Navn;Udbyder;Postnr.;Telefon\nNørklecafé;Røde Kors;8500;86321010\n"
                              "Nørklecafé;Røde Kors;8963;86481010\n"));
    ImportSource later = offersFrom("Navn;Udbyder;Telefon\nNørklecafé;Røde Kors;20304050\n");
    const auto asked = workspace.imports.preview(later);
    REQUIRE(asked);
    CHECK(asked->count(RowState::Rejected) == 1);
    REQUIRE(asked->unknownWords.size() == 1);
    const UnknownWord& question = asked->unknownWords.first();
    CHECK(question.isNeeded);
    CHECK(question.word == QStringLiteral("Nørklecafé"));
    REQUIRE(question.choices.size() == 3);
    CHECK(question.choices[1].name == QStringLiteral("Nørklecafé · Røde Kors · 8963 Auning"));
    const auto answered = [&](const QString& id) {
        later.mapping.words[question.field].insert(foldForSearch(question.word), id);
        const auto preview = workspace.imports.preview(later);
        REQUIRE(preview);
        return preview->rows.first();
    };
    CHECK(answered(QString()).state == RowState::Rejected);
    CHECK(answered(question.choices[2].id).state == RowState::New);
    const PlannedRow second = answered(question.choices[1].id);
    CHECK(second.changes ==
          QList<FieldChange>{{QStringLiteral("phone"), QStringLiteral("86481010"), QStringLiteral("20304050")}});
    // A town in the row, or a provider that only one of them has, needs no question.
    CHECK(workspace.imports.preview(offersFrom("Navn;Udbyder;Postnr.\nNørklecafé;Røde Kors;8963\n"))
              ->count(RowState::Unchanged) == 1);
    CHECK(workspace.imports.preview(offersFrom("Navn;Udbyder\nNørklecafé;FO\n"))->count(RowState::New) == 1);
    // One without a town that came in once is found again.
    ImportSource nowhere = offersFrom("Navn;Udbyder\nNørklecafé;Røde Kors\n");
    nowhere.mapping.words[question.field].insert(foldForSearch(question.word), question.choices[2].id);
    ran(workspace, nowhere);
    CHECK(workspace.imports.preview(offersFrom("Navn;Udbyder\nNørklecafé;Røde Kors\n"))->count(RowState::Unchanged) == 1);
}

TEST_CASE("Kommune limits an offer only where a mapping file says so", "[imports]") {
    const QStringList headings{QStringLiteral("Navn"), QStringLiteral("Kommune")};
    CHECK(mapHeadings(ImportKind::Offers, headings, {}).last().isEmpty());
    const auto mapping = importMappingFromJson(R"({"columns": {"Navn": "Navn", "Kommune": "Kommune"}})", ImportKind::Offers);
    REQUIRE(mapping);
    CHECK(mapHeadings(ImportKind::Offers, headings, *mapping).last() == QStringLiteral("municipality_code"));
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
