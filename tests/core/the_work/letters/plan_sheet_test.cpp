// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letters/letter_fields.h"
#include "core/documents/plan_sheet.h"
#include "tests/core/the_work/letters/letter_builders.h"

using namespace brobygger;
using namespace brobygger::test;

namespace {
const QDateTime planNow(QDate(2026, 11, 2), QTime(9, 0)); // as in every test file

/// A goal with one step done and one agreed.
GoalPlan planToPrint(CitizenId citizen) {
    GoalPlan plan;
    plan.goal.citizen = citizen;
    plan.goal.words = QStringLiteral("Jeg vil kunne klippes.");
    plan.goal.agreedOn = QDate(2026, 10, 12);
    plan.goal.followUpOn = QDate(2026, 11, 9);
    Todo done;
    done.title = QStringLiteral("Gå med første gang");
    done.state = TodoState::Done;
    Todo open;
    open.title = QStringLiteral("Ringe til salonen");
    open.who = QStringLiteral("Karen");
    open.dueOn = QDate(2026, 11, 6);
    plan.steps = {done, open};
    GoalFollowUp followUp;
    followUp.said = QStringLiteral("Kom grædende.");
    plan.followUps = {followUp};
    return plan;
}

AppointmentRow timeAt(const QDateTime& at, const char* title) {
    AppointmentRow row;
    row.appointment.startsAt = at;
    row.appointment.title = QString::fromUtf8(title);
    row.placeAddress = QStringLiteral("Eksempelvej 9, 8585 Glesborg");
    return row;
}

QString printedPlan(Workspace& workspace, CitizenId citizen, const QList<GoalPlan>& plans,
                    const QList<AppointmentRow>& appointments = {}) {
    const auto sheet = workspace.documents.planSheet(citizen, planSheetLetter(plans, appointments, planNow));
    REQUIRE(sheet);
    return sheet->html;
}
} // namespace

TEST_CASE("The plan on paper says goal, agreed steps, the next follow-up and the next appointments in plain words",
          "[documents][plan]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    nameSender(workspace);
    const CitizenId citizen = aCitizen(workspace).id;
    const QString html = printedPlan(workspace, citizen, {planToPrint(citizen)},
                                     {timeAt(QDateTime(QDate(2026, 11, 18), QTime(10, 30)), "samtale")});
    CHECK(html.contains(QStringLiteral("Kære Bente")));
    CHECK(html.contains(QStringLiteral("<li>»Jeg vil kunne klippes.«</li>")));
    CHECK(html.contains(QStringLiteral("<li>Ringe til salonen: Karen, senest den 6. november 2026</li>")));
    CHECK(html.contains(QStringLiteral("<li>den 9. november 2026: »Jeg vil kunne klippes.«</li>")));
    CHECK(html.contains(QStringLiteral("<li>onsdag den 18. november kl. 10.30: samtale, Eksempelvej 9, 8585 Glesborg</li>")));
    CHECK(html.contains(QStringLiteral("Ring til Mona Krag på")));
    CHECK_FALSE(html.contains(QStringLiteral("Gå med første gang"))); // it is done
}

TEST_CASE("The plan on paper knows no field for anything but the plan and the appointments", "[documents][plan]") {
    QStringList names;
    for (const TemplateField& field : fieldsOf(DocumentKind::PlanSheet)) {
        names << field.name;
    }
    names.sort();
    CHECK(names == QStringList{QStringLiteral("appointments"), QStringLiteral("date"), QStringLiteral("email"),
                               QStringLiteral("given_name"), QStringLiteral("goals"), QStringLiteral("has_appointments"),
                               QStringLiteral("has_email"), QStringLiteral("has_steps"), QStringLiteral("has_talks"),
                               QStringLiteral("organisation"), QStringLiteral("phone"), QStringLiteral("sender_address"),
                               QStringLiteral("steps"), QStringLiteral("talks"), QStringLiteral("worker")});
    CHECK_FALSE(Template::parse(QStringLiteral("{{barriers}}"), fieldsOf(DocumentKind::PlanSheet)));
    CHECK_FALSE(Template::parse(QStringLiteral("{{said}}"), fieldsOf(DocumentKind::PlanSheet)));
}

TEST_CASE("Neither barriers, notes, what was said, no-shows nor a delicate place come onto the plan on paper",
          "[documents][plan]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    nameSender(workspace);
    const CitizenId citizen = aCitizen(workspace).id;
    Goal goal;
    goal.citizen = citizen;
    goal.words = QStringLiteral("Jeg vil kunne klippes.");
    goal.agreedOn = QDate(2026, 10, 12);
    goal.followUpOn = QDate(2026, 11, 2);
    const auto agreed = workspace.plans.add(goal);
    REQUIRE(agreed);
    FollowUpAnswer answer;
    answer.goal = agreed->id;
    answer.on = QDate(2026, 11, 2);
    answer.said = QStringLiteral("Kom grædende.");
    answer.nextOn = QDate(2026, 11, 30);
    REQUIRE(workspace.plans.followUp(answer));
    Barrier barrier;
    barrier.citizen = citizen;
    barrier.what = QStringLiteral("Skammer sig over tænderne");
    barrier.noticedOn = QDate(2026, 10, 12);
    REQUIRE(workspace.plans.add(barrier));
    Note note;
    note.citizen = citizen;
    note.eventOn = QDate(2026, 11, 1);
    note.text = QStringLiteral("Lugter af øl.");
    REQUIRE(workspace.notes.write(note));
    Appointment missed;
    missed.citizen = citizen;
    missed.sector = QStringLiteral("gp");
    missed.title = QStringLiteral("Blodprøve");
    missed.startsAt = QDateTime(QDate(2026, 10, 20), QTime(10, 0));
    const auto booked = workspace.appointments.book(missed);
    REQUIRE(booked);
    REQUIRE(workspace.appointments.recordOutcome(*booked, {outcome::noShow, {}, QStringLiteral("forgot"), {}}));
    missed.title = QStringLiteral("alkoholsamtale");
    missed.startsAt = QDateTime(QDate(2026, 11, 20), QTime(10, 0));
    REQUIRE(workspace.appointments.book(missed));

    const QString html =
        printedPlan(workspace, citizen, workspace.plans.forCitizen(citizen), workspace.appointments.forCitizen(citizen));
    CHECK(html.contains(QStringLiteral("Jeg vil kunne klippes.")));
    CHECK(html.contains(QStringLiteral("fredag den 20. november kl. 10.00"))); // only when, where the rest would tell too much
    for (const char* forbidden : {"grædende", "tænderne", "øl.", "Blodprøve", "alkohol", "udeblev", "20. oktober"}) {
        INFO(forbidden);
        CHECK_FALSE(html.contains(QString::fromUtf8(forbidden), Qt::CaseInsensitive));
    }
}

TEST_CASE("Of the appointments the next five stand on the plan on paper, the first one first", "[documents][plan]") {
    QList<AppointmentRow> rows;
    for (int day = 9; day > 0; --day) {
        rows.append(timeAt(planNow.addDays(day), "samtale"));
    }
    rows.append(timeAt(planNow.addDays(-1), "samtale"));
    rows.last().appointment.outcome = outcome::attended;
    rows.append(timeAt(planNow.addSecs(-60), "samtale")); // has begun
    const PlanSheetLetter letter = planSheetLetter({}, rows, planNow);
    REQUIRE(letter.appointments.size() == appointmentsOnPlan);
    CHECK(letter.appointments.first().at == planNow.addDays(1));
    CHECK(letter.appointments.last().at == planNow.addDays(5));
}

TEST_CASE("A follow-up whose day is past is not on the plan on paper", "[documents][plan]") {
    GoalPlan plan = planToPrint(CitizenId(1));
    plan.goal.followUpOn = planNow.date();
    CHECK(planSheetLetter({plan}, {}, planNow).talks.size() == 1);
    plan.goal.followUpOn = planNow.date().addDays(-1);
    CHECK(planSheetLetter({plan}, {}, planNow).talks.isEmpty());
}

TEST_CASE("A plan without a goal is not handed over, and a goal that has ended is not on it", "[documents][plan]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    nameSender(workspace);
    const CitizenId citizen = aCitizen(workspace).id;
    GoalPlan ended = planToPrint(citizen);
    ended.goal.closedOn = QDate(2026, 11, 1);
    const auto sheet = workspace.documents.planSheet(citizen, planSheetLetter({ended}, {}, planNow));
    REQUIRE(sheet);
    CHECK_FALSE(sheet->html.contains(QStringLiteral("klippes")));
    CHECK(sheet->required.contains(QStringLiteral("a goal of the citizen")));
    CHECK_FALSE(workspace.documents.keep(*sheet, {file.clock.today(), QStringLiteral("handed_over"), QString()}));
    const auto whole = workspace.documents.planSheet(citizen, planSheetLetter({planToPrint(citizen)}, {}, planNow));
    REQUIRE(whole);
    const auto kept = workspace.documents.keep(*whole, {file.clock.today(), QStringLiteral("handed_over"), QString()});
    REQUIRE(kept);
    CHECK(workspace.documents.find(kept->id)->kind == DocumentKind::PlanSheet);
    CHECK(workspace.documents.suggestedFileName(DocumentKind::PlanSheet) == QStringLiteral("plan-2026-11-02-02"));
}

TEST_CASE("A word of illness in a goal or a step is pointed at before the plan lies on a table", "[documents][plan]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    nameSender(workspace);
    const CitizenId citizen = aCitizen(workspace).id;
    GoalPlan plan = planToPrint(citizen);
    CHECK(workspace.documents.planSheet(citizen, planSheetLetter({plan}, {}, planNow))->cautions.isEmpty());
    plan.steps.last().title = QStringLiteral("Ringe til psykiatrien");
    const auto sheet = workspace.documents.planSheet(citizen, planSheetLetter({plan}, {}, planNow));
    REQUIRE(sheet);
    REQUIRE(sheet->cautions.size() == 1);
    CHECK(sheet->cautions.first().contains(QStringLiteral("psykiatrien")));
    plan.steps.last().title = QStringLiteral("Ringe og aftale en tid");
    plan.steps.last().who = QStringLiteral("psykiateren");
    const auto named = workspace.documents.planSheet(citizen, planSheetLetter({plan}, {}, planNow));
    REQUIRE(named);
    REQUIRE(named->cautions.size() == 1);
    CHECK(named->cautions.first().contains(QStringLiteral("psykiateren")));
}
