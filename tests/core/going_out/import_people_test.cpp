// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/rejected_rows.h"
#include "core/imports/rows/citizen_roster.h"
#include "tests/core/going_out/import_sources.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

// Whom the rows of a sheet of citizens mean, and that a preview says what the import then does.

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// "new rejected changed", so that a failing test says which.
std::string statesOf(const ImportPreview& preview) {
    QStringList words;
    for (const PlannedRow& row : preview.rows) {
        words << (row.state == RowState::New        ? QStringLiteral("new")
                  : row.state == RowState::Changed  ? QStringLiteral("changed")
                  : row.state == RowState::Rejected ? QStringLiteral("rejected")
                                                    : QStringLiteral("unchanged"));
    }
    return words.join(QLatin1Char(' ')).toStdString();
}

/// "CPR: Another citizen …", of one row.
std::string saidOf(const PlannedRow& row) {
    QStringList words;
    for (const Problem& problem : row.problems.list()) {
        words << problem.field + QStringLiteral(": ") + problem.message;
    }
    return words.join(QLatin1Char('\n')).toStdString();
}

bool rowSays(const PlannedRow& row, const char* words) { return saidOf(row).find(words) != std::string::npos; }

ImportPreview peopleSeen(Workspace& workspace, const char* sheet) {
    const auto preview = workspace.imports.preview(citizensFrom(sheet));
    REQUIRE(preview);
    return *preview;
}

Citizen personNamed(Workspace& workspace, const char* name) {
    const QList<CitizenRow> found = workspace.citizens.search(QString::fromUtf8(name), 2);
    REQUIRE(found.size() == 1);
    return *workspace.citizens.find(found.first().id);
}

const char* const karla = "Løbenr;Navn;CPR\n1001;Karla Prøve Ågård;1403600012\n";

} // namespace

TEST_CASE("Two rows of a sheet never become two citizens with one CPR number, and the reason names the row that has it",
          "[imports][people]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const char* sheet = "Løbenr;Navn;CPR\n1001;Karla Prøve Ågård;1403600012\n1007;Per Dobbelt;1403600012\n";
    CHECK(statesOf(peopleSeen(workspace, sheet)) == "new rejected");
    const ImportOutcome outcome = ran(workspace, citizensFrom(sheet));
    CHECK(statesOf(outcome.preview) == "new rejected");
    CHECK(rowSays(outcome.preview.rows[1], "CPR: Row 2 of the sheet has this CPR number too"));
    CHECK_FALSE(rowSays(outcome.preview.rows[1], "about the same"));
    // The file of rejected rows makes no second one either.
    ImportSource rejects = citizensFrom("");
    rejects.bytes = rejectsCsv(outcome.preview);
    const ImportOutcome again = ran(workspace, rejects);
    CHECK(statesOf(again.preview) == "rejected");
    CHECK(rowSays(again.preview.rows[0], "CPR: Another citizen has this CPR number already"));
    CHECK(again.preview.rows[0].holder == QStringLiteral("Karla Prøve Ågård"));
    CHECK_FALSE(rowSays(again.preview.rows[0], "Karla")); // what is written elsewhere names nobody
    CHECK(workspace.citizens.count(CitizenFilter::Everybody) == 1);
    CHECK(statesOf(peopleSeen(workspace, karla)) == "unchanged"); // she can still be found
}

TEST_CASE("Two rows with one Løbenummer and different people say so, two about the same person are to be put into one",
          "[imports][people]") {
    TestFile file;
    const ImportPreview numbers =
        peopleSeen(file.workspace(), "Løbenr;Navn;CPR\n5;Anna Abel;6101601015\n5;Bo Berg;6202711019\n5;Carl Dahl;\n");
    CHECK(statesOf(numbers) == "new rejected rejected");
    CHECK(rowSays(numbers.rows[1], "Løbenr: Row 2 of the sheet has this Løbenummer too"));
    CHECK(rowSays(numbers.rows[2], "Løbenr: Row 2 of the sheet has this Løbenummer too"));
    const ImportPreview same =
        peopleSeen(file.workspace(), "Løbenr;Navn;Telefon\n5;Anna Abel;20304050\n5;Anna Abel;20304051\n");
    CHECK(statesOf(same) == "new rejected");
    CHECK(rowSays(same.rows[1], "Row 2 of the sheet is about the same already. Put both into one row."));
}

TEST_CASE("A known CPR number or Løbenummer with somebody else's name is changed, and is something to look at",
          "[imports][people]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    ran(workspace, citizensFrom(karla));
    for (const char* sheet : {"Navn;CPR\nOla Nyt;1403600012\n", "Navn;Løbenr\nOla Nyt;1001\n"}) {
        INFO(sheet);
        const ImportPreview preview = peopleSeen(workspace, sheet);
        CHECK(statesOf(preview) == "changed");
        CHECK(preview.withProblems() == 1);
        CHECK(rowSays(preview.rows[0], "Navn: The name is another"));
        CHECK(preview.rows[0].holder == QStringLiteral("Karla Prøve Ågård"));
    }
    for (const char* sheet : {"Navn;CPR\nKarla Ågård;1403600012\n", "Navn;CPR\nÅgård, Karla Prøve;1403600012\n",
                              "Fornavn;CPR\nKarla;1403600012\n", "CPR;Telefon\n1403600012;20304050\n"}) {
        INFO(sheet);
        CHECK(peopleSeen(workspace, sheet).withProblems() == 0);
    }
}

TEST_CASE("What a preview says of a sheet is what the import then does", "[imports][people]") {
    const auto agrees = [](ImportKind kind, const QByteArray& first, const QByteArray& sheet) {
        INFO(sheet.toStdString());
        TestFile file;
        Workspace& workspace = file.workspace();
        ran(workspace, citizensFrom("Løbenr;Navn;CPR;Fødselsdato\n1;Anna Abel;;01-02-1950\n2;Bo Berg;6101601015;\n"));
        if (!first.isEmpty()) {
            ran(workspace, {kind, first});
        }
        const auto preview = workspace.imports.preview({kind, sheet});
        REQUIRE(preview);
        const ImportOutcome outcome = ran(workspace, {kind, sheet});
        CHECK(statesOf(*preview) == statesOf(outcome.preview));
        return statesOf(*preview);
    };
    const auto people = [&agrees](const QByteArray& sheet) { return agrees(ImportKind::Citizens, {}, sheet); };
    const auto courses = [&agrees](const QByteArray& sheet, const QByteArray& first = {}) {
        return agrees(ImportKind::Courses, first, sheet);
    };
    // Different numbers make different people, whatever else is alike.
    CHECK(people("Løbenr;Fornavn;Efternavn;Fødselsdato\nM1;Mia;Ens;01-02-1950\nM2;Mia;Ens;01-02-1950\nM3;Mia;Ens;01-02-1950\n"
                 "M4;Mia;Ens;01-02-1950\n") == "new new new new");
    CHECK(people("Navn;CPR;Fødselsdato\nMia Ens;;01-02-1950\nMia Ens;0102501234;\nMia Ens;;01-02-1950\n") ==
          "new new rejected");
    CHECK(people("Løbenr;Navn;Fødselsdato\nM1;Mia Ens;01-02-1950\n;Mia Ens;01-02-1950\n") == "new rejected");
    // A number that an earlier row gives a citizen of the file.
    CHECK(people("Navn;Løbenr;CPR\nBo Berg;;6101601015\nAnna Abel;1;0102501234\nCarl Dahl;;0102501234\n") ==
          "unchanged changed rejected");
    CHECK(people("Navn;Fødselsdato;Løbenr\nAnna Abel;01-02-1950;\nAnna Abel;01-02-1950;1\n") == "unchanged rejected");

    CHECK(agrees(ImportKind::Offers, {}, "Navn;Udbyder;Postnr.\nCafé;RK;8500\nCafé;RK;8963\nCafé;RK;\n") == "new new rejected");
    CHECK(agrees(ImportKind::Appointments, {},
                 "Løbenummer;Dato;Kl.;Sektor\n1;01-10-2026;10.00;hospital\n1;01-10-2026;10.00;\n1;01-10-2026;10.00;gp\n") ==
          "new rejected new");
    CHECK(courses("Løbenummer;Forløb;Henvist;Startet;Afsluttet;Udfald\n1;;12-01-2026;;;\n1;F1;12-01-2026;;;\n"
                  "1;F1;05-05-2026;02-02-2026;;\n1;F1;06-06-2026;;10-09-2026;gennemført\n1;F2;01-10-2026;;;\n"
                  "2;F2;01-10-2026;;;\n") == "new changed changed changed new rejected");
    CHECK(courses("Løbenummer;Forløb;Henvist;Startet;Afsluttet;Udfald\n1;F1;12-01-2026;02-02-2026;;\n"
                  "1;F1;05-05-2026;;10-09-2026;gennemført\n1;F2;01-10-2026;;;\n",
                  "Løbenummer;Forløb;Henvist\n1;F1;12-01-2026\n") == "changed changed new");
}

TEST_CASE("A CPR number whose check digit does not fit is said as the form says it, unless of somebody born since October 2007",
          "[imports][people]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const ImportPreview preview =
        peopleSeen(workspace, "Navn;CPR\nRigtig Ciffer;1403600012\nForkert Ciffer;1403600013\nUng Ciffer;0110074124\n");
    CHECK(statesOf(preview) == "new new new");
    CHECK(saidOf(preview.rows[0]).empty());
    CHECK(saidOf(preview.rows[2]).empty());
    Citizen typed;
    typed.givenName = QStringLiteral("Forkert");
    typed.personNumber = QStringLiteral("1403600013");
    const Problems form = workspace.citizens.problemsOf(typed);
    REQUIRE(form.list().size() == 1);
    CHECK(saidOf(preview.rows[1]) == "CPR: " + form.list().first().message.toStdString());
}

TEST_CASE("What is wrong with the birth date in a CPR number is said at the column of the number", "[imports][people]") {
    TestFile file;
    const ImportPreview old = peopleSeen(file.workspace(), "Navn;CPR\nTre Ciffer;1403605555\n");
    CHECK(statesOf(old) == "rejected");
    CHECK(rowSays(old.rows[0], "CPR: The birth date lies before 1890"));
    const ImportPreview both = peopleSeen(file.workspace(), "Navn;CPR;Fødselsdato\nTre Ciffer;1403605555;\n");
    CHECK(rowSays(both.rows[0], "CPR: "));
    ran(file.workspace(), citizensFrom("Løbenr;Navn;Fødselsdato\n9;Ib Eg;01-02-1950\n"));
    const ImportPreview other = peopleSeen(file.workspace(), "Løbenr;CPR\n9;1403600012\n");
    CHECK(rowSays(other.rows[0], "CPR: The birth date is not the one in the personal number"));
    CHECK(rowSays(peopleSeen(file.workspace(), "Navn;Løbenr\n\"Berg,\";77\n").rows[0], "Navn: The given name is missing"));
}

TEST_CASE("Whether one may ring comes in from a sheet, and a no is never lost", "[imports][people]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const char* sheet = "Løbenr;Navn;Må vi ringe;Må sende sms\n1;Anna Abel;nej;ja\n2;Bo Berg;Nej, kun sms;\n"
                        "3;Carl Dahl;måske;NEJ\n4;Dorte Eg;;\n5;Eva Fisk;ja, efter kl. 16;\n6;Finn Gran;ja/nej;\n";
    const ImportOutcome outcome = ran(workspace, citizensFrom(sheet));
    CHECK(statesOf(outcome.preview) == "new new new new new new");
    CHECK(outcome.preview.ignored.isEmpty());
    CHECK(personNamed(workspace, "Anna").safeContact.call == Permission::No);
    CHECK(personNamed(workspace, "Anna").safeContact.sms == Permission::Yes);
    CHECK(personNamed(workspace, "Bo").safeContact.call == Permission::No);
    CHECK(personNamed(workspace, "Bo").remark.contains(QStringLiteral("Nej, kun sms")));
    CHECK(personNamed(workspace, "Carl").safeContact.call == Permission::NotAsked);
    CHECK(personNamed(workspace, "Carl").safeContact.sms == Permission::No);
    CHECK(rowSays(outcome.preview.rows[2], "Må vi ringe: "));
    CHECK(personNamed(workspace, "Dorte").safeContact.call == Permission::NotAsked);
    CHECK(personNamed(workspace, "Eva").safeContact.call == Permission::Yes);
    CHECK(personNamed(workspace, "Finn").safeContact.call == Permission::NotAsked);
    CHECK(statesOf(peopleSeen(workspace, "Løbenr;Navn;Må ringes\n1;Anna Abel;nej\n")) == "unchanged");
    CHECK(statesOf(peopleSeen(workspace, "Løbenr;Navn;Må ringes\n4;Dorte Eg;nej\n")) == "changed");
}

TEST_CASE("Taking back an import that was made before sheets told whether one may ring leaves that as it is",
          "[imports][people]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    ran(workspace, citizensFrom("Løbenr;Navn;Telefon;Må vi ringe\n1;Anna Abel;20304050;nej\n"));
    const ImportOutcome later = ran(workspace, citizensFrom("Løbenr;Telefon\n1;20304051\n"));
    REQUIRE(personNamed(workspace, "Anna").phone == QStringLiteral("20304051"));
    workspace.session.database().execute(
        R"(UPDATE import_record SET image_before = replace(image_before, '"may_call":"0",', ''))");
    REQUIRE(workspace.imports.undo(later.id));
    CHECK(personNamed(workspace, "Anna").phone == QStringLiteral("20304050"));
    CHECK(personNamed(workspace, "Anna").safeContact.call == Permission::No);
}

TEST_CASE("A name is another only where neither has all the words of the other", "[imports][people]") {
    const auto isOther = [](const char* one, const char* other) {
        Citizen first;
        first.givenName = QString::fromUtf8(one);
        Citizen second;
        second.surname = QString::fromUtf8(other);
        return isAnotherName(first, second);
    };
    CHECK(isOther("Karla Ågård", "Ola Nyt"));
    CHECK(isOther("Karla Ågård", "Karla Jensen"));
    CHECK_FALSE(isOther("Karla Ågård", "Aagaard, Karla Prøve"));
    CHECK_FALSE(isOther("", "Karla Ågård"));
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
