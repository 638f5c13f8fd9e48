// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_mapping.h"
#include "core/imports/rejected_rows.h"
#include "tests/core/going_out/caseload_sheets.h"
#include "tests/support/test_file.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>

// What an evaluation needs beside the courses: the use of services, labour market status, referrals to offers, screenings and
// the rungs of the ladder.

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// Anna with a course that started, and Bo without one.
void bringPeople(Workspace& workspace) {
    sheetRan(workspace, ImportKind::Citizens, people);
    sheetRan(workspace, ImportKind::Courses, "Løbenummer;Forløb;Henvist;Startet\n1;F1;12-01-2026;02-02-2026\n");
}

/// The whole of an import is taken back.
void takenBack(Workspace& workspace, const ImportOutcome& outcome) {
    const auto undone = workspace.imports.undo(outcome.id);
    REQUIRE(undone);
    CHECK(undone->kept.isEmpty());
    CHECK(workspace.audit.verify().problems.isEmpty());
}

} // namespace

TEST_CASE("The use of services comes in with where it is known from, is found again, corrected and taken back",
          "[imports][evaluation]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    bringPeople(workspace);
    const QByteArray uses =
        "CPR;Sektor;Type;Fra;Til;Antal;Kilde;Sikkerhed\n"
        "610160-1015;almen praksis;udeblivelse hos egen læge;02-02-2025;01-02-2026;3;borgeren selv;delvist kendt\n"
        "610160-1015;;gp_no_show;02-02-2025;01-02-2026;5;journal;\n"
        "610160-1015;hospital;bed day;02-02-2025;01-02-2026;;register;ukendt\n"
        "610160-1015;;skadestue;02-02-2025;01-02-2026;0;self;known\n";
    const ImportOutcome outcome = sheetRan(workspace, ImportKind::ServiceUse, uses);
    INFO(problemsOf(outcome.preview));
    CHECK(outcome.preview.count(RowState::New) == 4);
    const CitizenId anna = citizenNamed(workspace, "Anna");
    const auto find = [&](const char* kind, UseSource source) {
        for (const ServiceUse& use : workspace.serviceUses.forCitizen(anna)) {
            if (use.kind == QLatin1String(kind) && use.source == source) {
                return use;
            }
        }
        return ServiceUse();
    };
    const ServiceUse said = find("gp_no_show", UseSource::Self);
    CHECK(said.sector == QStringLiteral("gp"));
    CHECK(said.from == QDate(2025, 2, 2));
    CHECK(said.to == QDate(2026, 2, 1));
    CHECK(said.number == 3);
    CHECK(said.certainty == UseCertainty::Partly);
    CHECK(find("gp_no_show", UseSource::Journal).certainty == UseCertainty::Known); // a number that nobody doubts
    CHECK(find("bed_day", UseSource::Register).certainty == UseCertainty::Unknown);
    CHECK_FALSE(find("bed_day", UseSource::Register).number);
    CHECK(find("ae_visit", UseSource::Self).number == 0);
    CHECK(previewed(workspace, ImportKind::ServiceUse, uses).count(RowState::Unchanged) == 4);

    const ImportOutcome corrected = sheetRan(workspace, ImportKind::ServiceUse,
                                             "CPR;Type;Fra;Til;Kilde;Antal\n"
                                             "610160-1015;udeblivelse hos egen læge;02-02-2025;01-02-2026;journal;6\n");
    CHECK(corrected.preview.count(RowState::Changed) == 1);
    CHECK(find("gp_no_show", UseSource::Journal).number == 6);
    CHECK(find("gp_no_show", UseSource::Self).number == 3);
    takenBack(workspace, corrected);
    CHECK(find("gp_no_show", UseSource::Journal).number == 5);
    takenBack(workspace, outcome);
    CHECK(workspace.serviceUses.forCitizen(anna).isEmpty());
}

TEST_CASE("A row of the use of services that cannot be understood is rejected", "[imports][evaluation]") {
    TestFile file;
    bringPeople(file.workspace());
    const ImportPreview preview = previewed(file.workspace(), ImportKind::ServiceUse,
                                            "Løbenummer;Type;Fra;Til;Antal;Kilde;Sikkerhed\n"
                                            "9;skadestue;01-01-2025;31-12-2025;1;journal;kendt\n"
                                            "1;tandlæge;01-01-2025;31-12-2025;1;journal;kendt\n"
                                            "1;skadestue;01-01-2025;31-12-2025;;journal;kendt\n"
                                            "1;skadestue;31-12-2025;01-01-2025;1;journal;kendt\n"
                                            "1;skadestue;01-01-2026;31-12-2026;1;journal;kendt\n"
                                            "1;skadestue;01-01-2024;31-12-2024;1;;kendt\n"
                                            "1;skadestue;01-01-2024;31-12-2024;mange;journal;kendt\n"
                                            "1;skadestue;01-01-2023;31-12-2023;1;journal;kendt\n"
                                            "1;skadestue;01-01-2023;31-12-2023;2;journal;kendt\n");
    INFO(problemsOf(preview));
    CHECK(preview.count(RowState::Rejected) == 8);
    CHECK(preview.rows[7].state == RowState::New);
    CHECK(reasonAt(preview, 0).find("Nobody with this number") != std::string::npos);
    CHECK(reasonAt(preview, 1) == "Type: This word is not in the list.");
    CHECK(reasonAt(preview, 2).find("Antal: Write how often") == 0);
    CHECK(reasonAt(preview, 3).find("Til: ") == 0);
    CHECK(reasonAt(preview, 4).find("Til: ") == 0);
    CHECK(reasonAt(preview, 5).find("Kilde: Write who knows it") == 0);
    CHECK(reasonAt(preview, 6) == "Antal: This is no whole number.");
    CHECK(reasonAt(preview, 8).find("is about the same already") != std::string::npos);
    CHECK_FALSE(rejectsCsv(preview).contains("6101601015"));
}

TEST_CASE("Labour market statuses come in by their first day, and a later sheet ends one", "[imports][evaluation]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    bringPeople(workspace);
    const QByteArray statuses = "Løbenummer;Fra;Til;Status;Kilde\n"
                                "1;01-11-2025;;kontanthjælp, aktivitetsparat;sagen\n"
                                "1;01-03-2026;;i (ordinær) beskæftigelse;borgeren\n"
                                "1;01-13-2026;;fleksjob;\n"
                                "1;01-04-2026;01-03-2026;fleksjob;\n"
                                "1;01-01-2027;;fleksjob;\n"
                                "1;01-05-2026;;astronaut;\n"
                                "1;01-03-2026;;fleksjob;\n";
    const ImportOutcome outcome = sheetRan(workspace, ImportKind::LabourStatus, statuses);
    INFO(problemsOf(outcome.preview));
    CHECK(outcome.preview.count(RowState::New) == 2);
    CHECK(outcome.preview.count(RowState::Rejected) == 5);
    const CitizenId anna = citizenNamed(workspace, "Anna");
    QList<LabourStatus> kept = workspace.labourStatuses.forCitizen(anna); // the latest first
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].status == QStringLiteral("employed"));
    CHECK(kept[1].status == QStringLiteral("cash_benefit_activity_ready"));
    CHECK(kept[1].source == QStringLiteral("sagen"));
    CHECK_FALSE(kept[1].to.isValid());
    CHECK(previewed(workspace, ImportKind::LabourStatus, statuses).count(RowState::Unchanged) == 2);

    const ImportOutcome ended =
        sheetRan(workspace, ImportKind::LabourStatus, "Løbenummer;Fra;Til;Status\n1;01-11-2025;28-02-2026;\n");
    CHECK(ended.preview.count(RowState::Changed) == 1);
    kept = workspace.labourStatuses.forCitizen(anna);
    CHECK(kept[1].to == QDate(2026, 2, 28));
    CHECK(kept[1].status == QStringLiteral("cash_benefit_activity_ready"));
    takenBack(workspace, ended);
    CHECK_FALSE(workspace.labourStatuses.forCitizen(anna)[1].to.isValid());
    takenBack(workspace, outcome);
    CHECK(workspace.labourStatuses.forCitizen(anna).isEmpty());
}

TEST_CASE("Referrals to offers come in with the answer and how they ended, and an offer nobody knows is made inactive",
          "[imports][evaluation]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    bringPeople(workspace);
    const QByteArray referrals =
        "Løbenummer;Forløb;Tilbud;Sendt;Svardato;Svar;Startet;Afsluttet;Udfald;Grund\n"
        "1;;Fælleshuset;15-02-2026;20-02-2026;ja;01-03-2026;01-09-2026;gennemført;\n"
        "1;F1;Fælleshuset;10-03-2026;12-03-2026;ja;;15-04-2026;aflyst af borgeren;borgeren har fortrudt\n"
        "1;;Gåholdet;10-03-2026;;;;;;\n"
        "1;;Værestedet;20-03-2026;28-03-2026;nej;;;;uden for tilbuddets målgruppe\n"
        "2;;Gåholdet;10-03-2026;;;12-03-2026;;;\n";
    const ImportOutcome outcome = sheetRan(workspace, ImportKind::OfferReferrals, referrals);
    INFO(problemsOf(outcome.preview));
    CHECK(outcome.preview.count(RowState::New) == 5);
    CHECK(workspace.offers.all().size() == 3); // one for each name
    const CitizenId anna = citizenNamed(workspace, "Anna");
    const auto find = [&](const char* offer, QDate sent) {
        for (const OutgoingRow& row : workspace.outgoingReferrals.forCitizen(anna)) {
            if (row.offerName == QString::fromUtf8(offer) && row.referral.sentOn == sent) {
                return row.referral;
            }
        }
        return OutgoingReferral();
    };
    const OutgoingReferral completed = find("Fælleshuset", QDate(2026, 2, 15));
    CHECK(completed.state == OutgoingState::Completed);
    CHECK(completed.course == courseOf(workspace, "Anna").id);
    CHECK(completed.answer == OfferAnswer::Yes);
    CHECK(completed.answeredOn == QDate(2026, 2, 20));
    CHECK(completed.endedOn == QDate(2026, 9, 1));
    CHECK_FALSE(workspace.offers.find(completed.offer)->isActive);
    const OutgoingReferral cancelled = find("Fælleshuset", QDate(2026, 3, 10));
    CHECK(cancelled.offer == completed.offer);
    CHECK(cancelled.state == OutgoingState::CancelledByCitizen);
    CHECK(cancelled.answer == OfferAnswer::Yes); // the answer stays whatever became of it
    CHECK(cancelled.endReason == QStringLiteral("citizen_changed_mind"));
    CHECK(find("Gåholdet", QDate(2026, 3, 10)).state == OutgoingState::Sent);
    const OutgoingReferral declined = find("Værestedet", QDate(2026, 3, 20));
    CHECK(declined.state == OutgoingState::DeclinedByOffer);
    CHECK(declined.endedOn == QDate(2026, 3, 28));
    CHECK(declined.isOutUntilReassessed);
    CHECK_FALSE(workspace.outgoingReferrals.forCitizen(citizenNamed(workspace, "Bo")).first().referral.course.isValid());
    CHECK(previewed(workspace, ImportKind::OfferReferrals, referrals).count(RowState::Unchanged) == 5);

    const ImportOutcome answered = sheetRan(workspace, ImportKind::OfferReferrals,
                                            "Løbenummer;Tilbud;Sendt;Svardato;Svar\n1;gåholdet;10-03-2026;17-03-2026;ja\n");
    CHECK(answered.preview.count(RowState::Changed) == 1);
    CHECK(find("Gåholdet", QDate(2026, 3, 10)).state == OutgoingState::Accepted);
    takenBack(workspace, answered);
    CHECK(find("Gåholdet", QDate(2026, 3, 10)).state == OutgoingState::Sent);
    CHECK(find("Gåholdet", QDate(2026, 3, 10)).answer == OfferAnswer::None);
    takenBack(workspace, outcome);
    CHECK(workspace.outgoingReferrals.forCitizen(anna).isEmpty());
    CHECK_FALSE(workspace.offers.find(completed.offer));
}

TEST_CASE("A referral to an offer that contradicts itself is rejected", "[imports][evaluation]") {
    TestFile file;
    bringPeople(file.workspace());
    const ImportPreview preview = previewed(file.workspace(), ImportKind::OfferReferrals,
                                            "Løbenummer;Tilbud;Sendt;Svardato;Svar;Startet;Afsluttet;Udfald;Grund\n"
                                            "1;;15-02-2026;;;;;;\n"
                                            "1;A;;;;;;;\n"
                                            "1;A;15-02-2026;;ja;;;;\n"
                                            "1;A;15-02-2026;20-02-2026;;;;;\n"
                                            "1;A;15-02-2026;10-02-2026;ja;;;;\n"
                                            "1;A;15-02-2026;;;;01-03-2026;;\n"
                                            "1;A;15-02-2026;;;;;gennemført;\n"
                                            "1;A;15-02-2026;20-02-2026;nej;01-03-2026;;;\n"
                                            "1;A;15-02-2026;;;02-03-2026;01-03-2026;gennemført;\n"
                                            "1;A;15-02-2027;;;;;;\n"
                                            "1;A;15-02-2026;;;;;;tilbuddet har ingen plads\n"
                                            "1;A;15-02-2026;måske;;;;;\n");
    INFO(problemsOf(preview));
    CHECK(preview.count(RowState::Rejected) == preview.rows.size());
    const QList<const char*> reasons{"Tilbud: ",    "Sendt: ", "Svardato: ",  "Svar: ",  "Svardato: ", "Udfald: ",
                                     "Afsluttet: ", "Svar: ",  "Afsluttet: ", "Sendt: ", "Grund: ",    "Svardato: "};
    for (qsizetype at = 0; at < reasons.size(); ++at) {
        INFO(at);
        CHECK(QString::fromStdString(reasonAt(preview, at)).startsWith(QLatin1String(reasons[at])));
    }
}

TEST_CASE("Screenings come in by who judged, with the answers to single criteria, and undo puts the answers back",
          "[imports][evaluation]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    bringPeople(workspace);
    const QByteArray screenings = "Løbenummer;Dato;Screener;Kriteriesæt;Redskab;Afgørelse;Kriterie: age;Kriterie: misuse\n"
                                  "1;20-01-2026;Lægehuset;rural;i målgruppen;uden for;opfyldt;\n"
                                  "1;20-01-2026;;;;i målgruppen;ikke opfyldt;uoplyst\n"
                                  "2;21-01-2026;Lægehuset;Landkommunesporet;ikke afgjort;;;\n"
                                  "2;22-01-2026;;;;;;\n"
                                  "2;01-01-2027;;;in;;;\n"
                                  "2;23-01-2026;;;måske;;;\n";
    const ImportOutcome outcome = sheetRan(workspace, ImportKind::Screenings, screenings);
    INFO(problemsOf(outcome.preview));
    CHECK(outcome.preview.count(RowState::New) == 3);
    CHECK(outcome.preview.count(RowState::Rejected) == 3);
    const CitizenId anna = citizenNamed(workspace, "Anna");
    const auto by = [&](const char* screener) {
        for (const Screening& screening : workspace.screenings.forCitizen(anna)) {
            if (screening.screener == QString::fromUtf8(screener)) {
                return screening;
            }
        }
        return Screening();
    };
    const auto state = [](const Screening& screening, const char* criterion) {
        for (const ScreeningAnswer& answer : screening.answers) {
            if (answer.criterion == QLatin1String(criterion)) {
                return toCode(answer.state).toStdString();
            }
        }
        return std::string();
    };
    CHECK(by("Lægehuset").verdict == ScreeningOutcome::In);
    CHECK(by("Lægehuset").decision == ScreeningOutcome::Out);
    CHECK(by("Lægehuset").course == courseOf(workspace, "Anna").id);
    CHECK(by("Lægehuset").criteriaSet == QStringLiteral("rural"));
    CHECK(by("Lægehuset").answers.size() == 13); // one for each criterion
    CHECK(state(by("Lægehuset"), "age") == "met");
    CHECK(state(by("Lægehuset"), "misuse") == "unknown");
    CHECK(by("").verdict == ScreeningOutcome::Out); // by the answers: too young or too old
    CHECK(workspace.screenings.forCitizen(citizenNamed(workspace, "Bo")).first().answers.isEmpty());
    CHECK(previewed(workspace, ImportKind::Screenings, screenings).count(RowState::Unchanged) == 3);

    const ImportOutcome corrected =
        sheetRan(workspace, ImportKind::Screenings,
                 "Løbenummer;Dato;Screener;Kriterie: Misbrug af alkohol m.v.;Kriterie: age;Criterion: fodboldhold\n"
                 "1;20-01-2026;Lægehuset;opfyldt;;ja\n");
    INFO(problemsOf(corrected.preview));
    CHECK(corrected.preview.count(RowState::Changed) == 1);
    CHECK(reasonAt(corrected.preview, 0).find("no criterion of this name") != std::string::npos);
    CHECK(by("Lægehuset").verdict == ScreeningOutcome::In); // what the sheet says first stays said
    CHECK(state(by("Lægehuset"), "age") == "met");
    takenBack(workspace, corrected);
    CHECK(state(by("Lægehuset"), "misuse") == "unknown");
    CHECK(state(by("Lægehuset"), "age") == "met");
    takenBack(workspace, outcome);
    CHECK(workspace.screenings.forCitizen(anna).isEmpty());
}

TEST_CASE("A sheet does not write over a second screening, which decides nothing", "[imports][evaluation]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    bringPeople(workspace);
    sheetRan(workspace, ImportKind::Screenings, "Løbenummer;Dato;Redskab\n1;20-01-2026;i målgruppen\n");
    const CitizenId anna = citizenNamed(workspace, "Anna");
    const ScreeningId first = workspace.screenings.forCitizen(anna).first().id;
    auto form = workspace.screenings.beginSecond(first);
    REQUIRE(form);
    form->on = QDate(2026, 1, 20);
    const auto second = workspace.screenings.keepSecond(*form, first, QStringLiteral("Lægehuset"));
    REQUIRE(second);
    const auto before = workspace.screenings.find(second->id);
    const ImportOutcome outcome =
        sheetRan(workspace, ImportKind::Screenings,
                 "Løbenummer;Dato;Screener;Redskab;Afgørelse\n1;20-01-2026;Lægehuset;i målgruppen;i målgruppen\n"
                 "2;20-01-2026;Lægehuset;i målgruppen;i målgruppen\n");
    INFO(problemsOf(outcome.preview));
    CHECK(outcome.preview.count(RowState::Rejected) == 1);
    CHECK(outcome.preview.count(RowState::New) == 1);
    CHECK(workspace.screenings.find(second->id) == before);
}

TEST_CASE("The screening columns of courses are the worker's screening, and another's of that day stays beside it",
          "[imports][evaluation]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    bringPeople(workspace);
    const QByteArray course = "Løbenummer;Forløb;Screenet;Redskab;Afgørelse\n1;F1;20-01-2026;i målgruppen;i målgruppen\n";
    sheetRan(workspace, ImportKind::Courses, course);
    sheetRan(workspace, ImportKind::Screenings, "Løbenummer;Dato;Screener;Redskab\n1;20-01-2026;Lægehuset;uden for\n");
    const CitizenId anna = citizenNamed(workspace, "Anna");
    CHECK(workspace.screenings.forCitizen(anna).size() == 2);
    CHECK(previewed(workspace, ImportKind::Courses, course).count(RowState::Unchanged) == 1);
    // Without a screener a row of screenings is about the worker's own.
    const ImportOutcome outcome = sheetRan(workspace, ImportKind::Screenings,
                                           "Løbenummer;Dato;Screener;Kriteriesæt;Afgørelse\n1;20-01-2026;;rural;uden for\n"
                                           "1;20-01-2026;Lægehuset;poverty;uden for\n");
    INFO(problemsOf(outcome.preview));
    CHECK(outcome.preview.count(RowState::Changed) == 1);
    CHECK(reasonAt(outcome.preview, 1).find("made by other criteria") != std::string::npos);
    CHECK(workspace.screenings.forCitizen(anna).size() == 2);
}

TEST_CASE("Days of the hand-over ladder come in with the courses, by the id or the name of the rung", "[imports][evaluation]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    sheetRan(workspace, ImportKind::Citizens, people);
    const QByteArray courses = "Løbenummer;Forløb;Henvist;Trin: screened;Trin: klarer fremmødet selv;trin:Månelanding\n"
                               "1;F1;12-01-2026;20-01-2026;01-05-2026;03-05-2026\n"
                               "1;F1;12-02-2026;;;\n"
                               "2;F2;12-01-2026;;01-05-2027;\n";
    const ImportOutcome outcome = sheetRan(workspace, ImportKind::Courses, courses);
    INFO(problemsOf(outcome.preview));
    CHECK(outcome.preview.ignored.isEmpty());
    CHECK(outcome.preview.count(RowState::New) == 1);
    CHECK(outcome.preview.count(RowState::Rejected) == 1); // a day in the future
    CHECK(reasonAt(outcome.preview, 0).find("no step of this name") != std::string::npos);
    CHECK(reasonAt(outcome.preview, 2).find("Trin: klarer fremmødet selv: ") == 0);
    const Course course = courseOf(workspace, "Anna");
    QList<CourseRung> rungs = workspace.courses.rungs(course.id);
    REQUIRE(rungs.size() == 2);
    CHECK(rungs[0].rung == QStringLiteral("screened"));
    CHECK(rungs[0].day == QDate(2026, 1, 20));
    CHECK(rungs[1].rung == QStringLiteral("accompaniment_ended"));
    CHECK(previewed(workspace, ImportKind::Courses, courses).count(RowState::Unchanged) == 2);

    const ImportOutcome corrected =
        sheetRan(workspace, ImportKind::Courses, "Løbenummer;Forløb;Rung: screenet\n1;F1;21-01-2026\n");
    CHECK(corrected.preview.count(RowState::Changed) == 1);
    CHECK(workspace.courses.rungs(course.id)[0].day == QDate(2026, 1, 21));
    takenBack(workspace, corrected);
    CHECK(workspace.courses.rungs(course.id)[0].day == QDate(2026, 1, 20));
    takenBack(workspace, outcome);
    CHECK(workspace.courses.forCitizen(citizenNamed(workspace, "Anna")).isEmpty());
}

TEST_CASE("A mapping file can say that a column is a rung of the ladder", "[imports][evaluation]") {
    const auto mapping =
        importMappingFromJson(R"({"columns": {"Opereret den": "Trin: operated", "Nr": "Løbenummer"}})", ImportKind::Courses);
    REQUIRE(mapping);
    CHECK(mapping->columns[QStringLiteral("Opereret den")] == QStringLiteral("rung:operated"));
    CHECK_FALSE(importMappingFromJson(R"({"columns": {"Opereret den": "Trin: operated"}})", ImportKind::Contacts));
}

TEST_CASE("A sheet for an evaluation says by its headings what it holds", "[imports][evaluation]") {
    const auto kindOf = [](const char* headings) {
        const auto preview = previewOfHeadings(sheet(ImportKind::Citizens, QByteArray(headings) + "\nx\n"), caseloadKinds());
        REQUIRE(preview);
        CHECK(preview->ignored.isEmpty());
        return preview->kind;
    };
    CHECK(kindOf("CPR;Sektor;Type;Fra;Til;Antal;Kilde;Sikkerhed") == ImportKind::ServiceUse);
    CHECK(kindOf("CPR;Fra;Til;Status;Kilde") == ImportKind::LabourStatus);
    CHECK(kindOf("Slags;Dato;År;Art;CPR;Forløb;Antal;Beløb;Bevilling;Kilde;Tekst;Bilag") == ImportKind::Costs);
    CHECK(kindOf("CPR;Forløb;Tilbud;Sendt;Svardato;Svar;Startet;Afsluttet;Udfald;Grund") == ImportKind::OfferReferrals);
    CHECK(kindOf("Måned;Klinik;Køn;Aldersgruppe;Nej-grund;Antal") == ImportKind::Tally);
    CHECK(kindOf("CPR;Dato;Screener;Kriteriesæt;Redskab;Afgørelse") == ImportKind::Screenings);
    CHECK(kindOf("CPR;Dato;Kriterie: age") == ImportKind::Screenings);
    CHECK(kindOf("CPR;Forløb;Trin: operated") == ImportKind::Courses);
    CHECK(kindOf("CPR;Forløb;Henvist;Screenet;Redskab;Afgørelse") == ImportKind::Courses);
}

TEST_CASE("A sheet of screenings without anything that was judged is refused with the columns it may have",
          "[imports][evaluation]") {
    TestFile file;
    const auto refused = file.workspace().imports.preview(sheet(ImportKind::Screenings, "CPR;Dato\n1;2\n"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("Redskab")));
    CHECK(refused.error().message.contains(QStringLiteral("Kriterie: …")));
}

TEST_CASE("A whole evaluation of the reference comes in without a rejected row, and the same sheets again change nothing",
          "[imports][evaluation]") {
    const auto shared = sharedFolder();
    if (!shared) {
        SKIP("the reference values are not there");
    }
    const QList<ImportKind> kinds{ImportKind::Citizens,   ImportKind::Courses,      ImportKind::OfferReferrals,
                                  ImportKind::Contacts,   ImportKind::Appointments, ImportKind::Measurements,
                                  ImportKind::ServiceUse, ImportKind::LabourStatus, ImportKind::Costs,
                                  ImportKind::Tally,      ImportKind::Screenings};
    for (const char* folder : {"a", "b"}) {
        TestFile file;
        file.clock.moveTo(QDateTime(QDate(2026, 11, 28), QTime(9, 0)));
        const auto bytesOf = [&](ImportKind kind) {
            QFile csv(QStringLiteral("%1/vectors/evaluation/%2/%3.csv").arg(*shared, QLatin1String(folder), toCode(kind)));
            REQUIRE(csv.open(QIODevice::ReadOnly));
            return csv.readAll();
        };
        for (const ImportKind kind : kinds) {
            const ImportOutcome outcome = sheetRan(file.workspace(), kind, bytesOf(kind));
            INFO(folder << " " << toCode(kind).toStdString() << "\n" << problemsOf(outcome.preview));
            CHECK(outcome.preview.count(RowState::Rejected) == 0);
            // The CPR numbers of the reference are made up, most of them without a check digit that fits.
            CHECK((outcome.preview.withProblems() == 0) == (kind != ImportKind::Citizens));
            CHECK(QString::fromStdString(problemsOf(outcome.preview)).count(QStringLiteral("check digit")) ==
                  outcome.preview.withProblems());
            CHECK(outcome.preview.ignored.isEmpty());
        }
        for (const ImportKind kind : kinds) {
            INFO(folder << " " << toCode(kind).toStdString());
            const ImportPreview again = previewed(file.workspace(), kind, bytesOf(kind));
            CHECK(again.count(RowState::Unchanged) == again.rows.size());
        }
    }
}
