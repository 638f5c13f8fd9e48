// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"
#include "core/imports/import_sheet.h"
#include "core/screening/screening_rules.h"
#include "tests/core/going_out/caseload_sheets.h"
#include "tests/support/builders.h"
#include "tests/support/files/zipped_parts.h"
#include "tests/support/test_file.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("Citizens keep the number of the user's own sheet and are found by it again", "[imports][caseload]") {
    TestFile file;
    const ImportOutcome first = sheetRan(file.workspace(), ImportKind::Citizens, people);
    CHECK(first.preview.count(RowState::New) == 2);
    CHECK(first.preview.rows.first().values.contains({QStringLiteral("own_number"), QString(), QStringLiteral("1")}));
    CHECK(previewed(file.workspace(), ImportKind::Citizens, people).count(RowState::Unchanged) == 2);
    const ImportPreview changed =
        previewed(file.workspace(), ImportKind::Citizens, "Løbenummer;Telefon\n2;12345678\n9;12345678\n");
    CHECK(changed.rows[0].state == RowState::Changed);
    CHECK(changed.rows[0].title == QStringLiteral("Bo Anden"));
    CHECK(changed.rows[1].state == RowState::Rejected); // a number alone is no person
    const ImportPreview mixedUp = previewed(file.workspace(), ImportKind::Citizens, "Løbenummer;CPR\n2;610160-1015\n");
    CHECK(mixedUp.rows[0].state == RowState::Rejected);
    CHECK(problemsOf(mixedUp).find("Another citizen has this number") != std::string::npos);
}

TEST_CASE("Courses come in with referral, screening and closing, and are taken back wholly", "[imports][caseload]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    sheetRan(workspace, ImportKind::Citizens, people);
    const QByteArray courses = "Løbenummer;Forløb;Henvist;Henvist af;Klinik;Bevilling;Første kontakt;Spurgt;Sagt ja;Sagt "
                               "nej;Nej-grund;Screenet;Redskab;"
                               "Afgørelse;Startet;Afsluttet;Udfald;Afslutningsgrund;Planlagt\n"
                               "1;F1;12-01-2026;praktiserende læge;Lægehuset Ryomgård;Pulje "
                               "7;15-01-2026;15-01-2026;16-01-2026;;;20-01-2026;i målgruppen;"
                               "uden for;02-02-2026;10-09-2026;flyttet;flyttet;nej\n"
                               "2;F2;14-01-2026;gp;Lægehuset Ryomgård;;;;;20-01-2026;orker ikke;;;;;;;;\n"
                               "2;F2;05-05-2026;hospital;;;;;;;;;;;;;;;\n";
    const ImportPreview preview = previewed(workspace, ImportKind::Courses, courses);
    INFO(problemsOf(preview));
    CHECK(preview.count(RowState::New) == 2);
    CHECK(preview.count(RowState::Changed) == 1); // the further referral of F2
    CHECK(workspace.partners.count() == 0);

    const ImportOutcome outcome = sheetRan(workspace, ImportKind::Courses, courses);
    CHECK(outcome.preview.count(RowState::New) == 2);
    CHECK(outcome.preview.count(RowState::Changed) == 1);
    const Course moved = courseOf(workspace, "Anna");
    CHECK(moved.state == CourseState::Closed);
    CHECK(moved.ownNumber == QStringLiteral("F1"));
    CHECK(moved.openedOn == QDate(2026, 1, 12));
    CHECK(moved.startedOn == QDate(2026, 2, 2));
    CHECK(moved.closedOn == QDate(2026, 9, 10));
    CHECK(moved.outcome == QStringLiteral("moved"));
    CHECK(moved.closingReason == QStringLiteral("moved"));
    CHECK(moved.wasPlanned == false);
    CHECK(moved.funder == QStringLiteral("Pulje 7"));
    CHECK(moved.askedOn == QDate(2026, 1, 15));
    CHECK(moved.agreedOn == QDate(2026, 1, 16));
    CHECK(workspace.citizens.find(moved.citizen)->lifeState == LifeState::Moved);
    const QList<Screening> screenings = workspace.screenings.forCitizen(moved.citizen);
    REQUIRE(screenings.size() == 1);
    CHECK(screenings.first().verdict == ScreeningOutcome::In);
    CHECK(screenings.first().decision == ScreeningOutcome::Out);
    CHECK(screenings.first().course == moved.id);
    const Course second = courseOf(workspace, "Bo");
    CHECK(second.state == CourseState::Intake);
    CHECK(second.refusalReason == QStringLiteral("no_energy"));
    CHECK(workspace.incomingReferrals.forCitizen(second.citizen).size() == 2);
    CHECK(workspace.partners.count() == 1); // the clinic, once

    CHECK(previewed(workspace, ImportKind::Courses, courses).count(RowState::Unchanged) == 3);
    const auto undone = workspace.imports.undo(outcome.id);
    REQUIRE(undone);
    CHECK(undone->kept.isEmpty());
    CHECK(workspace.courses.forCitizen(moved.citizen).isEmpty());
    CHECK(workspace.screenings.forCitizen(moved.citizen).isEmpty());
    CHECK(workspace.incomingReferrals.forCitizen(second.citizen).isEmpty());
    CHECK(workspace.partners.count() == 0);
    CHECK(workspace.citizens.find(moved.citizen)->lifeState == LifeState::Present);
    CHECK(workspace.audit.verify().problems.isEmpty());
}

TEST_CASE("A line with the course's number closes it, and undo opens it again as it was", "[imports][caseload]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    sheetRan(workspace, ImportKind::Citizens, people);
    sheetRan(workspace, ImportKind::Courses,
             "CPR;Forløb;Henvist;Henvist af;Startet\n6101601015;F1;12-01-2026;hospital;02-02-2026\n");
    const Course before = courseOf(workspace, "Anna");
    const ImportOutcome closing =
        sheetRan(workspace, ImportKind::Courses, "CPR;Forløb;Afsluttet;Udfald\n6101601015;F1;10-09-2026;gennemført\n");
    CHECK(closing.preview.count(RowState::Changed) == 1);
    CHECK(courseOf(workspace, "Anna").state == CourseState::Closed);
    CHECK(workspace.incomingReferrals.forCitizen(before.citizen).first().referral.state == IncomingState::Closed);
    REQUIRE(workspace.imports.undo(closing.id));
    CHECK(courseOf(workspace, "Anna") == before);
    CHECK(workspace.incomingReferrals.forCitizen(before.citizen).first().referral.state == IncomingState::Open);
}

TEST_CASE("A screening that the sheet corrects is one screening still, and undo puts it back", "[imports][caseload]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    sheetRan(workspace, ImportKind::Citizens, people);
    const QByteArray first =
        "Løbenummer;Forløb;Henvist;Screenet;Redskab;Afgørelse\n1;F1;12-01-2026;20-01-2026;i målgruppen;ikke afgjort\n";
    sheetRan(workspace, ImportKind::Courses, first);
    file.clock.moveTo(file.clock.now().addSecs(60));
    const ImportOutcome second =
        sheetRan(workspace, ImportKind::Courses, "Løbenummer;Forløb;Screenet;Afgørelse\n1;F1;20-01-2026;uden for\n");
    CHECK(second.preview.count(RowState::Changed) == 1);
    const CitizenId anna = citizenNamed(workspace, "Anna");
    const auto decisions = [&] {
        QList<ScreeningOutcome> found;
        for (const Screening& screening : workspace.screenings.forCitizen(anna)) {
            found.append(screening.decision);
        }
        return found;
    };
    CHECK(decisions() == QList<ScreeningOutcome>{ScreeningOutcome::Out});
    const auto undone = workspace.imports.undo(second.id);
    REQUIRE(undone);
    CHECK(undone->kept.isEmpty());
    CHECK(decisions() == QList<ScreeningOutcome>{ScreeningOutcome::Undecided});
    CHECK(previewed(workspace, ImportKind::Courses, first).count(RowState::Unchanged) == 1);
}

TEST_CASE("Rows about courses that cannot be are rejected in words that repeat nothing of them", "[imports][caseload]") {
    TestFile file;
    sheetRan(file.workspace(), ImportKind::Citizens, people);
    const ImportPreview preview = previewed(file.workspace(), ImportKind::Courses,
                                            "Løbenummer;Forløb;Henvist;Startet;Afsluttet;Udfald\n"
                                            "7;F1;12-01-2026;;;\n"
                                            "1;F2;12-01-2026;;10-02-2026;\n"
                                            "1;F3;12-01-2026;;;gennemført\n"
                                            "1;F4;12-01-2026;03-03-2026;01-02-2026;frafaldet\n"
                                            "1;F5;12-01-2027;;;\n"
                                            ";F6;12-01-2026;;;\n"
                                            "1;;;;10-02-2026;frafaldet\n"
                                            "1;F7;12-01-2026;;10-02-2026;gennemført\n");
    CHECK(preview.count(RowState::Rejected) == 8);
    const QList<const char*> reasons{"Nobody with this number",  "needs an outcome",   "needs the day",
                                     "ends before it starts",    "lies in the future", "who it is about",
                                     "the number of the course", "never started"};
    for (qsizetype at = 0; at < reasons.size(); ++at) {
        INFO(at);
        REQUIRE_FALSE(preview.rows[at].problems.isEmpty());
        CHECK(preview.rows[at].problems.list().first().message.contains(QLatin1String(reasons[at])));
    }
}

TEST_CASE("Two open courses of one citizen are not made", "[imports][caseload]") {
    TestFile file;
    sheetRan(file.workspace(), ImportKind::Citizens, people);
    const ImportOutcome outcome =
        sheetRan(file.workspace(), ImportKind::Courses, "Løbenummer;Forløb;Henvist\n1;F1;12-01-2026\n1;F2;12-03-2026\n");
    CHECK(outcome.preview.count(RowState::New) == 1);
    CHECK(problemsOf(outcome.preview).find("another course that is not closed") != std::string::npos);
}

TEST_CASE("Appointments come in with their course, place and what became of them", "[imports][caseload]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    sheetRan(workspace, ImportKind::Citizens, people);
    sheetRan(workspace, ImportKind::Courses, "Løbenummer;Forløb;Henvist;Startet\n1;F1;12-01-2026;02-02-2026\n");
    const QByteArray appointments =
        "Løbenummer;Forløb;Dato;Kl.;Sektor;Sted;Udfald;Udeblivelsesgrund;Afhjælpning;Ledsager;Transport;Transportpris;Tilbud;"
        "Soft-tilbud;Påmindet\n"
        "1;;29-03-2026;09.15;hospital;Randers;udeblevet;ingen transport;bestil transport;ingen;flextur;85,00;;nej;28-03-2026\n"
        "1;F1;01-04-2026;10:00;tilbud;;mødt;;;;;;Fælleshuset;ja;\n"
        "1;;03-11-2026;10.30;gp;;;;;;;;;;\n"
        "1;;01-01-2026;10.30;gp;;mødt;;;;;;;;\n"
        "2;;01-04-2026;10.00;gp;;udeblevet;;;;;;;;\n"
        "1;;03-11-2026;11.00;gp;;mødt;;;;;;;;\n"
        "1;;02-04-2026;11.00;gp;;mødt;glemte det;;;;;;;\n"
        "1;;02-04-2026;;gp;;mødt;;;;;;;;\n"
        "1;;03-04-2026;11.00;gp;;mødte op;;;;;;;;\n";
    const ImportOutcome outcome = sheetRan(workspace, ImportKind::Appointments, appointments);
    INFO(problemsOf(outcome.preview));
    CHECK(outcome.preview.count(RowState::New) == 6);
    CHECK(outcome.preview.count(RowState::Rejected) == 3); // to come and kept, a reason without no-show, no time
    CHECK(outcome.preview.withProblems() == 1);            // "mødte op"
    CHECK(outcome.preview.unknownWords.size() == 1);
    const CitizenId anna = citizenNamed(workspace, "Anna");
    const CourseId course = courseOf(workspace, "Anna").id;
    const QList<AppointmentRow> rows = workspace.appointments.forCitizen(anna); // the newest first
    REQUIRE(rows.size() == 5);
    const Appointment& missed = rows[3].appointment;
    CHECK(missed.startsAt == QDateTime(QDate(2026, 3, 29), QTime(9, 15)));
    CHECK(missed.course == course);
    CHECK(missed.noShowReason == QStringLiteral("no_transport"));
    CHECK(missed.remedy == QStringLiteral("order_transport"));
    CHECK(missed.transportPrice == Money{8500});
    CHECK(missed.remindedOn == QDate(2026, 3, 28));
    CHECK(missed.isSoft == false);
    CHECK_FALSE(rows[4].appointment.course.isValid()); // before the course was opened
    const auto offer = workspace.offers.find(rows[2].appointment.offer);
    REQUIRE(offer);
    CHECK(offer->name == QStringLiteral("Fælleshuset"));
    CHECK_FALSE(offer->isActive);
    CHECK(rows[2].appointment.isSoft == true);
    CHECK(workspace.citizens.find(anna)->nextAppointmentAt == QDateTime(QDate(2026, 11, 3), QTime(10, 30)));

    CHECK(previewed(workspace, ImportKind::Appointments, appointments).count(RowState::Unchanged) == 6);
    const auto undone = workspace.imports.undo(outcome.id);
    REQUIRE(undone);
    CHECK(undone->undone == 7);
    CHECK(workspace.appointments.forCitizen(anna).isEmpty());
    CHECK_FALSE(workspace.citizens.find(anna)->nextAppointmentAt.isValid());
    CHECK_FALSE(workspace.offers.find(offer->id));
}

TEST_CASE("An appointment that was touched since its import stays when the import is taken back, and is named",
          "[imports][caseload]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    sheetRan(workspace, ImportKind::Citizens, people);
    const ImportOutcome outcome = sheetRan(workspace, ImportKind::Appointments,
                                           "Løbenummer;Dato;Kl.;Sektor\n1;01-10-2026;10.00;gp\n1;02-10-2026;10.00;gp\n");
    const CitizenId anna = citizenNamed(workspace, "Anna");
    file.clock.moveTo(file.clock.now().addSecs(60));
    const AppointmentId touched = workspace.appointments.forCitizen(anna).first().appointment.id;
    REQUIRE(workspace.appointments.recordOutcome(touched, {outcome::attended, {}, {}, {}}));
    const auto undone = workspace.imports.undo(outcome.id);
    REQUIRE(undone);
    CHECK(undone->undone == 1);
    CHECK(undone->kept == QList<qint64>{touched.value()});
    CHECK(undone->keptTitles == QStringList{QStringLiteral("Anna Første · 02-10-2026")});
    CHECK(workspace.appointments.forCitizen(anna).size() == 1);
    // And what somebody wrote by hand is not overwritten by the sheet when it comes again.
    const ImportOutcome again =
        sheetRan(workspace, ImportKind::Appointments, "Løbenummer;Dato;Kl.;Sektor;Udfald\n1;02-10-2026;10.00;gp;udeblevet\n");
    CHECK(again.preview.rows.first().kept.value(0).field == QStringLiteral("outcome"));
    CHECK(workspace.appointments.find(touched)->appointment.outcome == outcome::attended);
}

TEST_CASE("Contacts come in and stop the clock of the referral on the day the citizen was reached", "[imports][caseload]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    sheetRan(workspace, ImportKind::Citizens, people);
    sheetRan(workspace, ImportKind::Courses, "Løbenummer;Forløb;Henvist\n1;F1;12-01-2026\n");
    const QByteArray contacts = "Løbenummer;Dato;Kl.;Art;Udfald;Minutter\n"
                                "1;20-01-2026;10.30;hjemmebesøg;fik fat i borgeren;60\n"
                                "1;15-01-2026;10.30;call;fik fat i borgeren;12\n"
                                "1;13-01-2026;9;opkald;intet svar;mange\n"
                                "1;13-01-2026;10;opkald;;5\n"
                                "1;13-01-2027;10;opkald;intet svar;5\n";
    const ImportOutcome outcome = sheetRan(workspace, ImportKind::Contacts, contacts);
    INFO(problemsOf(outcome.preview));
    CHECK(outcome.preview.count(RowState::New) == 3);
    CHECK(outcome.preview.count(RowState::Rejected) == 2);
    CHECK(outcome.preview.withProblems() == 1);
    const CitizenId anna = citizenNamed(workspace, "Anna");
    const QList<Contact> kept = workspace.contacts.forCitizen(anna);
    REQUIRE(kept.size() == 3);
    CHECK(kept.first().minutes == 60);
    CHECK(kept.first().course == courseOf(workspace, "Anna").id);
    CHECK(workspace.incomingReferrals.forCitizen(anna).first().referral.firstContactOn == QDate(2026, 1, 15));
    CHECK(workspace.todos.forCitizen(anna).isEmpty()); // old attempts ask for nothing

    CHECK(previewed(workspace, ImportKind::Contacts, contacts).count(RowState::Unchanged) == 3);
    const ImportOutcome corrected =
        sheetRan(workspace, ImportKind::Contacts, "Løbenummer;Dato;Kl.;Art;Minutter\n1;20-01-2026;10.30;hjemmebesøg;45\n");
    CHECK(corrected.preview.count(RowState::Changed) == 1);
    CHECK(workspace.contacts.forCitizen(anna).first().minutes == 45);
    REQUIRE(workspace.imports.undo(corrected.id));
    CHECK(workspace.contacts.forCitizen(anna).first().minutes == 60);
    const auto undone = workspace.imports.undo(outcome.id);
    REQUIRE(undone);
    CHECK(undone->kept.isEmpty());
    CHECK(workspace.contacts.forCitizen(anna).isEmpty());
    CHECK_FALSE(workspace.incomingReferrals.forCitizen(anna).first().referral.firstContactOn.isValid());
}

TEST_CASE("Measurements come in with skipped answers, and an answer that cannot be is rejected", "[imports][caseload]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    sheetRan(workspace, ImportKind::Citizens, people);
    sheetRan(workspace, ImportKind::Courses, "Løbenummer;Forløb;Henvist;Startet\n1;F1;12-01-2026;02-02-2026\n");
    const QByteArray measurements = "Løbenummer;Dato;Instrument;Måde;Svar 1;Svar 2;Svar 3;Svar 4;Svar 5;Svar 6\n"
                                    "1;03-02-2026;WHO5;sammen;2;1;1;2;1;\n"
                                    "1;03-03-2026;who5;paper;2;;1;2;1;\n"
                                    "1;03-04-2026;WHO5;;2;9;1;2;1;\n"
                                    "1;03-05-2026;WHO5;;2;1;1;2;1;3\n"
                                    "1;03-06-2026;KUNST;;2;1;1;2;1;\n"
                                    "1;03-07-2026;WHO5;;;;;;;\n";
    const ImportOutcome outcome = sheetRan(workspace, ImportKind::Measurements, measurements);
    INFO(problemsOf(outcome.preview));
    CHECK(outcome.preview.count(RowState::New) == 3); // a blank form is one too
    CHECK(outcome.preview.count(RowState::Rejected) == 3);
    CHECK(outcome.preview.rows[2].problems.list().first().field == QStringLiteral("Svar 2"));
    const CitizenId anna = citizenNamed(workspace, "Anna");
    const QList<MeasurementResult> results = workspace.measurements.results(anna);
    REQUIRE(results.size() == 3); // the newest first
    CHECK(results[1].measurement.mode == AnswerMode::Paper);
    CHECK(results[1].measurement.answers == Answers{2, std::nullopt, 1, 2, 1});
    CHECK(results.last().measurement.course == courseOf(workspace, "Anna").id);
    CHECK(results.last().scoring.number(0));
    CHECK(previewed(workspace, ImportKind::Measurements, measurements).count(RowState::Unchanged) == 3);
    REQUIRE(workspace.imports.undo(outcome.id));
    CHECK(workspace.measurements.results(anna).isEmpty());
}

TEST_CASE("A sheet says by its headings what it holds", "[imports][caseload]") {
    const auto kindOf = [](const char* headings) {
        const auto preview = previewOfHeadings(sheet(ImportKind::Citizens, QByteArray(headings) + "\nx\n"), caseloadKinds());
        REQUIRE(preview);
        return preview->kind;
    };
    CHECK(kindOf("Fornavn;Efternavn;CPR;Fødselsdato") == ImportKind::Citizens);
    CHECK(kindOf("CPR;Forløb;Henvist;Henvist af;Startet;Udfald") == ImportKind::Courses);
    CHECK(kindOf("CPR;Forløb;Dato;Kl.;Sektor;Sted;Udfald;Tilbud") == ImportKind::Appointments);
    CHECK(kindOf("cpr;date;time;kind;outcome;minutes") == ImportKind::Contacts);
    CHECK(kindOf("Borger-id;Dato;Instrument;Måde;Svar 1;Svar 2") == ImportKind::Measurements);
    CHECK(kindOf("a;b;c") == ImportKind::Citizens);
}

TEST_CASE("A sheet of appointments is taken for one although it names the citizens and says no sector", "[imports][caseload]") {
    const auto kindOf = [](const char* headings) {
        const auto preview = previewOfHeadings(sheet(ImportKind::Citizens, QByteArray(headings) + "\nx\n"), caseloadKinds());
        REQUIRE(preview);
        return preview->kind;
    };
    CHECK(kindOf("CPR;Fornavn;Efternavn;Dato;Kl.;Om;Sted") == ImportKind::Appointments);
    CHECK(kindOf("CPR;Fornavn;Efternavn;Adresse;Telefon;Dato;Tid") == ImportKind::Appointments);
    CHECK(kindOf("Løbenummer;Dato;Kl.;Sted;Udfald") == ImportKind::Appointments);
    CHECK(kindOf("CPR;Fornavn;Efternavn;Adresse;Postnummer;By;Telefon;Start") == ImportKind::Citizens);
    CHECK(kindOf("Fornavn;Efternavn;Telefon;Dato") == ImportKind::Citizens);
}

TEST_CASE("Appointments come in without a sector, with what they are about, and are found again when it is mended",
          "[imports][caseload]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    sheetRan(workspace, ImportKind::Citizens, people);
    const QByteArray text = "Løbenummer;Dato;Kl.;Om;Sted\n1;29-10-2026;09.15;diabeteskontrol;Randers\n";
    const ImportOutcome outcome = sheetRan(workspace, ImportKind::Appointments, text);
    INFO(problemsOf(outcome.preview));
    CHECK(outcome.preview.count(RowState::New) == 1);
    const CitizenId anna = citizenNamed(workspace, "Anna");
    Appointment kept = workspace.appointments.forCitizen(anna).first().appointment;
    CHECK(kept.title == QStringLiteral("diabeteskontrol"));
    CHECK(kept.sector == QStringLiteral("other"));
    file.clock.moveTo(file.clock.now().addSecs(60));
    kept.sector = QStringLiteral("hospital");
    REQUIRE(workspace.appointments.change(kept));
    CHECK(previewed(workspace, ImportKind::Appointments, text).count(RowState::Unchanged) == 1);

    ImportSource chosen = sheet(ImportKind::Appointments, "Løbenummer;Dato;Kl.\n2;29-10-2026;09.15\n");
    chosen.mapping.sector = QStringLiteral("gp");
    Progress progress;
    REQUIRE(workspace.imports.run(chosen, progress));
    CHECK(workspace.appointments.forCitizen(citizenNamed(workspace, "Bo")).first().appointment.sector == QStringLiteral("gp"));
}

TEST_CASE("Fremmødt with ja, ikke mødt or udeblevet says what became of an appointment", "[imports][caseload]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    sheetRan(workspace, ImportKind::Citizens, people);
    for (const char* heading : {"Fremmødt", "Fremmøde", "Mødt"}) {
        INFO(heading);
        const ImportPreview preview =
            previewed(workspace, ImportKind::Appointments,
                      QByteArray("Løbenummer;Dato;Kl.;") + heading +
                          "\n1;01-10-2026;09.15;Ja\n1;02-10-2026;09.15;ikke mødt\n1;03-10-2026;09.15;udeblevet\n");
        INFO(problemsOf(preview));
        REQUIRE(preview.count(RowState::New) == 3);
        const QStringList shown{QStringLiteral("mødt"), QStringLiteral("udeblevet"), QStringLiteral("udeblevet")};
        for (qsizetype at = 0; at < shown.size(); ++at) {
            CHECK(preview.rows[at].values.contains({QStringLiteral("outcome"), QString(), shown.at(at)}));
        }
    }
}

TEST_CASE("A row without a date is headed by its time without a blank before it", "[imports][caseload]") {
    TestFile file;
    const ImportPreview preview = previewed(file.workspace(), ImportKind::Appointments, "CPR;Dato;Kl.\n610160-1015;;12.00\n");
    CHECK(preview.rows.first().state == RowState::Rejected);
    CHECK(preview.rows.first().title == QStringLiteral("12.00"));
}

TEST_CASE("A sector that stands in no list is named with those that do, and nothing is imported", "[imports][caseload]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    sheetRan(workspace, ImportKind::Citizens, people);
    ImportSource source = sheet(ImportKind::Appointments, "Løbenummer;Dato;Kl.\n1;29-10-2026;09.15\n");
    source.mapping.sector = QStringLiteral("sygehus");
    Progress progress;
    const auto refused = workspace.imports.run(source, progress);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Format);
    CHECK(refused.error().message.contains(QStringLiteral("“sygehus”")));
    CHECK(refused.error().message.contains(QStringLiteral("hospital")));
    CHECK(workspace.imports.done().size() == 1);
}

TEST_CASE("The refusal of a file names it once", "[imports][caseload]") {
    TestFile file;
    const auto refused =
        file.workspace().imports.preview({ImportKind::Citizens, "Fornavn\nBo\n", {}, QStringLiteral("/tmp/borgere.xlsx")});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.count(QStringLiteral("borgere")) == 1);
}

TEST_CASE("A reason names its field as the sheets do, also when no column brings it", "[imports][caseload]") {
    TestFile file;
    const ImportPreview preview = previewed(file.workspace(), ImportKind::Citizens, "Løbenummer;Telefon\n1;12345678\n");
    REQUIRE(preview.rows.first().state == RowState::Rejected);
    CHECK(preview.rows.first().problems.list().first().field == QStringLiteral("Fornavn"));
}

TEST_CASE("A file that only calls itself a workbook is refused with what it is and what to do", "[imports][caseload]") {
    TestFile file;
    const auto refusal = [&file](const QByteArray& bytes, const char* name) {
        const auto preview = file.workspace().imports.preview({ImportKind::Citizens, bytes, {}, QLatin1String(name)});
        REQUIRE_FALSE(preview);
        CHECK(preview.error().kind == ErrorKind::Format);
        return preview.error().message;
    };
    const QByteArray noZip = "Fornavn;Efternavn\nAnna;F\xf8rste\n";
    CHECK(refusal(noZip, "/tmp/borgere.xlsx").contains(QStringLiteral("“borgere.xlsx” cannot be read as a spreadsheet")));
    CHECK(refusal(noZip, "/tmp/BORGERE.ODS").contains(QStringLiteral("save it there as .xlsx")));
    const QByteArray noWorkbook = zippedParts({{"readme.txt", "hello"}});
    CHECK(refusal(noWorkbook, "/tmp/borgere.xlsx").contains(QStringLiteral("cannot be read as a spreadsheet")));
    CHECK(refusal(noWorkbook.left(30), "/tmp/borgere.csv").contains(QStringLiteral("cannot be read as a spreadsheet")));
    CHECK(refusal(zippedParts({{"[Content_Types].xml", "<Types/>"}}), "/tmp/borgere.xlsx").contains(QStringLiteral("damaged")));
}

TEST_CASE("A sheet without the columns it needs is refused with their names", "[imports][caseload]") {
    TestFile file;
    const auto refused = file.workspace().imports.preview(sheet(ImportKind::Appointments, "CPR;Dato\n;\n1;2\n"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Format);
    CHECK(refused.error().message.contains(QStringLiteral("“Kl.”")));
    const auto nobody = file.workspace().imports.preview(sheet(ImportKind::Contacts, "Dato;Kl.;Art\n1;2;3\n"));
    CHECK(nobody.error().message.contains(QStringLiteral("“Løbenummer”")));
}
