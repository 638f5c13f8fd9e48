// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/going_out/caseload_sheets.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

const QByteArray clinicHeadings = "Klinik;Ydernummer;Adresse;Postnr.;By;Telefon;E-mail;SOR;EAN;Klynge;Antal læger;Læge\n";
const QByteArray twoClinics =
    clinicHeadings + "Lægehuset Havnen;012345;Havnegade 1;8500;Grenaa;12 34 56 78;post@havnen.dk;;5790000121526;Klynge Nord;2;"
                     "Anna Prøve\n"
                     "Lægehuset Havnen;12345;;;;;;;;;;Bo Prøve\n"
                     "Skovens Læger;;Skovvej 2;8963;;87654321;;;;;;Carl Prøve\n"
                     ";;;;;;;;;;;Dorte Prøve\n";

Partner clinicCalled(Workspace& workspace, const char* name) {
    const QList<Partner> found = workspace.partners.search(QString::fromUtf8(name));
    REQUIRE(found.size() == 1);
    return found.first();
}

QStringList doctorsOf(Workspace& workspace, PartnerId clinic) {
    QStringList names;
    for (const PartnerPerson& person : workspace.partners.persons(clinic)) {
        names << person.name;
        CHECK(person.role == QStringLiteral("læge"));
    }
    return names;
}

} // namespace

TEST_CASE("A sheet with a doctor per row brings each clinic once with its doctors, and all of it is taken back",
          "[imports][partners]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const ImportPreview preview = previewed(workspace, ImportKind::Clinics, twoClinics);
    INFO(problemsOf(preview));
    CHECK(preview.count(RowState::New) == 2);
    CHECK(preview.count(RowState::Changed) == 1); // the second doctor of the first clinic
    CHECK(preview.count(RowState::Rejected) == 1);
    CHECK(reasonAt(preview, 3) == "Klinik: Write the partner's name.");

    const ImportOutcome outcome = sheetRan(workspace, ImportKind::Clinics, twoClinics);
    CHECK(workspace.partners.count() == 2);
    const Partner harbour = clinicCalled(workspace, "havnen");
    CHECK(harbour.kind == PartnerKind::Clinic);
    CHECK(harbour.phone == QStringLiteral("12345678"));
    CHECK(harbour.ean == QStringLiteral("5790000121526"));
    CHECK(harbour.cluster == QStringLiteral("Klynge Nord"));
    CHECK(harbour.doctors == 2);
    CHECK(doctorsOf(workspace, harbour.id) == QStringList{QStringLiteral("Anna Prøve"), QStringLiteral("Bo Prøve")});
    CHECK(clinicCalled(workspace, "skovens").town == QStringLiteral("Auning"));

    CHECK(previewed(workspace, ImportKind::Clinics, twoClinics).count(RowState::Unchanged) >= 2);

    const auto undone = workspace.imports.undo(outcome.id);
    REQUIRE(undone);
    CHECK(undone->undone == 5); // two clinics, three doctors
    CHECK(undone->kept.isEmpty());
    CHECK(workspace.partners.count() == 0);
    CHECK(workspace.audit.verify().problems.isEmpty());
}

TEST_CASE("A clinic that is there already is changed and not entered twice", "[imports][partners]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Partner known;
    known.name = QStringLiteral("Lægehuset Havnen");
    known.town = QStringLiteral("Grenaa");
    const auto id = workspace.partners.add(known);
    REQUIRE(id);
    REQUIRE(workspace.partners.addPerson({{}, *id, QStringLiteral("ANNA PRØVE"), QStringLiteral("læge"), {}, {}}));
    const ImportOutcome outcome =
        sheetRan(workspace, ImportKind::Clinics,
                 "Klinik;Ydernummer;By;Telefon;Læge\nlægehuset havnen;012345;Grenaa;12345678;Anna Prøve\n"
                 "Lægehuset Havnen;099999;Randers;;Eva Prøve\n");
    INFO(problemsOf(outcome.preview));
    CHECK(outcome.preview.count(RowState::Changed) == 1);
    CHECK(outcome.preview.count(RowState::New) == 1); // of the same name, in another town
    const Partner now = *workspace.partners.find(*id);
    CHECK(now.name == known.name); // written by hand
    CHECK(now.phone == QStringLiteral("12345678"));
    CHECK(now.providerNumber == QStringLiteral("012345"));
    CHECK(workspace.partners.persons(*id).size() == 1);

    // The number finds it under another name, too.
    const ImportPreview again = previewed(workspace, ImportKind::Clinics, "Klinik;Ydernummer\nHavnens Læger;12345\n");
    REQUIRE(again.rows.size() == 1);
    CHECK(again.rows.first().state != RowState::New);

    REQUIRE(workspace.imports.undo(outcome.id));
    known.id = *id;
    CHECK(workspace.partners.find(*id) == known);
    CHECK(workspace.partners.count() == 1);
    CHECK(workspace.partners.search(QStringLiteral("havnen")).size() == 1);
}

TEST_CASE("A doctor who was changed since stays when the import is taken back, and so does the clinic", "[imports][partners]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const ImportOutcome outcome = sheetRan(workspace, ImportKind::Clinics, twoClinics);
    const Partner harbour = clinicCalled(workspace, "havnen");
    PartnerPerson anna = workspace.partners.persons(harbour.id).first();
    anna.phone = QStringLiteral("11223344");
    REQUIRE(workspace.partners.changePerson(anna));
    const auto undone = workspace.imports.undo(outcome.id);
    REQUIRE(undone);
    CHECK(undone->kept.size() == 2);
    CHECK(undone->keptTitles.contains(QStringLiteral("Anna Prøve")));
    CHECK(workspace.partners.count() == 1);
}

TEST_CASE("A number that cannot be right is left out and said, the row comes in", "[imports][partners]") {
    TestFile file;
    const ImportPreview preview =
        previewed(file.workspace(), ImportKind::Clinics,
                  "Klinik;EAN;Antal læger;Telefon\nHavnen;5,79E+12;0;mange\nHavnen;;;12345678\nHavnen;;;87654321\n");
    CHECK(preview.count(RowState::Rejected) == 0);
    REQUIRE(preview.rows.size() == 3);
    CHECK(preview.rows.at(0).problems.list().size() == 3);
    CHECK(preview.rows.at(1).problems.isEmpty());
    CHECK(reasonAt(preview, 2) == "Telefon: Row 3 says something else of the same clinic. What this row says is taken.");
}

TEST_CASE("The headings tell a sheet of clinics from one of citizens", "[imports][partners]") {
    const auto kindOf = [](const QByteArray& headings) {
        const auto preview = previewOfHeadings({ImportKind::Citizens, headings + "\nx\n"}, caseloadKinds());
        REQUIRE(preview);
        return toCode(preview->kind).toStdString();
    };
    CHECK(kindOf("Klinik;Ydernummer;Adresse;Postnr.;By;Læge") == "clinics");
    CHECK(kindOf("Navn;Adresse;Klynge;Læge") == "clinics");
    CHECK(kindOf("Navn;CPR;Adresse;Postnr.;By;Telefon;Læge;Klynge") == "citizens");
    CHECK(kindOf("Løbenummer;CPR;Fornavn;Efternavn;Køn") == "citizens");
}

TEST_CASE("Forty-five doctors in twenty-one clinics come in at once, and again nothing is new", "[imports][partners]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    QByteArray rows = "Klinik;Ydernummer;Postnr.;Læge\n";
    for (int doctor = 0; doctor < 45; ++doctor) {
        const QByteArray clinic = QByteArray::number(doctor % 21 + 1);
        rows += "Klinik " + clinic + ";0" + QByteArray::number(10000 + doctor % 21) + ";8500;Læge Prøve " +
                QByteArray::number(doctor) + "\n";
    }
    const ImportOutcome outcome = sheetRan(workspace, ImportKind::Clinics, rows);
    INFO(problemsOf(outcome.preview));
    CHECK(outcome.preview.count(RowState::New) == 21);
    CHECK(outcome.preview.count(RowState::Changed) == 24);
    CHECK(workspace.partners.count() == 21);
    qsizetype doctors = 0;
    for (const Partner& clinic : workspace.partners.window(0, 21)) {
        doctors += workspace.partners.persons(clinic.id).size();
    }
    CHECK(doctors == 45);
    CHECK(previewed(workspace, ImportKind::Clinics, rows).count(RowState::Unchanged) == 45);
    REQUIRE(workspace.imports.undo(outcome.id));
    CHECK(workspace.partners.count() == 0);
}
