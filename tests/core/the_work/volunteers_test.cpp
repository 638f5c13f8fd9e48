// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/volunteers/accompaniment_rules.h"
#include "core/volunteers/volunteer_papers.h"
#include "core/volunteers/volunteer_rules.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

using Stage = AccompanimentStage;

QString fieldsOfVolunteer(const Problems& problems) {
    QStringList fields;
    for (const Problem& problem : problems.list()) {
        fields << problem.field;
    }
    return fields.join(QLatin1Char(' '));
}

/// Lis, whose statement holds another ten months.
Volunteer aCompanion(const Workspace& workspace) {
    Volunteer volunteer;
    volunteer.name = QStringLiteral("Lis Eksempel");
    volunteer.phone = QStringLiteral("00000301");
    volunteer.email = QStringLiteral("lis@eksempel.dk");
    volunteer.postcode = QStringLiteral("8500");
    volunteer.town = QStringLiteral("Grenaa");
    volunteer.availability = QStringLiteral("tirsdag formiddag");
    volunteer.skills = QStringLiteral("kører bil");
    volunteer.languages = QStringLiteral("da, de");
    volunteer.promisedOn = workspace.clock.today().addMonths(-2);
    volunteer.promiseValidTo = proposedValidTo(volunteer.promisedOn, 12);
    volunteer.since = workspace.clock.today().addMonths(-3);
    volunteer.remark = QStringLiteral("ring efter kl. 10");
    return volunteer;
}

Volunteer enteredCompanion(Workspace& workspace) {
    Volunteer volunteer = aCompanion(workspace);
    volunteer.id = workspace.volunteers.add(volunteer)->id;
    return volunteer;
}

AppointmentId bookedAhead(Workspace& workspace, CitizenId citizen, int daysAhead) {
    Appointment appointment;
    appointment.citizen = citizen;
    appointment.sector = QStringLiteral("municipality");
    appointment.title = QStringLiteral("samtale");
    appointment.place = QStringLiteral("Eksempelvej 9");
    appointment.startsAt = QDateTime(workspace.clock.today().addDays(daysAhead), QTime(10, 0));
    return *workspace.appointments.book(appointment);
}

/// A plan over four appointments, each a week after the other.
struct Followed {
    TestFile file;
    Workspace& workspace = file.workspace();
    Citizen citizen = aCitizen(workspace);
    Volunteer lis = enteredCompanion(workspace);
    QList<AppointmentId> appointments{bookedAhead(workspace, citizen.id, 1), bookedAhead(workspace, citizen.id, 8),
                                      bookedAhead(workspace, citizen.id, 15), bookedAhead(workspace, citizen.id, 22)};

    AccompanimentDraft draft() const {
        AccompanimentDraft draft;
        draft.plan.citizen = citizen.id;
        draft.plan.volunteer = lis.id;
        draft.plan.begunOn = workspace.clock.today();
        draft.plan.reason = QStringLiteral("aftalt ved besøget");
        draft.stages = proposedStages(draft.plan.appointments, {}, workspace.accompaniments.ahead(citizen.id, {}));
        return draft;
    }
    QList<Stage> stages() const {
        QList<Stage> found;
        for (const AccompanimentRow& row : workspace.accompaniments.steps(workspace.accompaniments.current(citizen.id)->id)) {
            found << row.step.stage;
        }
        return found;
    }
    Appointment appointment(qsizetype at) const { return workspace.appointments.find(appointments[at])->appointment; }
    void become(qsizetype at, const char* what) {
        file.clock.moveTo(QDateTime(appointment(at).startsAt.date(), QTime(16, 0)));
        const QString reason = QLatin1String(what) == outcome::noShow ? QStringLiteral("anxiety") : QString();
        REQUIRE(workspace.appointments.recordOutcome(appointments[at], {QLatin1String(what), {}, reason, {}}));
    }
};

} // namespace

TEST_CASE("A volunteer comes back with every field as entered, is changed, removed and put back", "[volunteers]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Volunteer lis = aCompanion(workspace);
    Partner association;
    association.name = QStringLiteral("Frivilligcentret");
    association.kind = PartnerKind::Voluntary;
    lis.partner = *workspace.partners.add(association);
    const auto added = workspace.volunteers.add(lis);
    REQUIRE(added);
    lis.id = added->id;
    CHECK(workspace.volunteers.find(lis.id) == lis);
    CHECK(workspace.volunteers.all().first().partnerName == QStringLiteral("Frivilligcentret"));
    Volunteer stopped = lis;
    stopped.stoppedOn = workspace.clock.today();
    stopped.kind = VolunteerKind::Spotter;
    const auto undo = workspace.volunteers.change(stopped);
    REQUIRE(undo);
    CHECK(workspace.volunteers.find(lis.id) == stopped);
    REQUIRE((*undo)());
    const auto removed = workspace.volunteers.remove(lis.id);
    REQUIRE(removed);
    CHECK(workspace.volunteers.all().isEmpty());
    REQUIRE((*removed)());
    CHECK(workspace.volunteers.find(lis.id) == lis);
}

TEST_CASE("What a volunteer lacks is named at its field", "[volunteers]") {
    TestFile file;
    const QDate today = file.clock.today();
    Volunteer wrong = aCompanion(file.workspace());
    CHECK(fieldsOfVolunteer(check(wrong, today)).isEmpty());
    wrong.name = QStringLiteral(" ");
    wrong.email = QStringLiteral("lis");
    wrong.since = today.addDays(1);
    wrong.promiseValidTo = {};
    CHECK(fieldsOfVolunteer(check(wrong, today)) == QStringLiteral("name email since promiseValidTo"));
    wrong = aCompanion(file.workspace());
    wrong.promisedOn = {};
    wrong.stoppedOn = wrong.since.addDays(-1);
    CHECK(fieldsOfVolunteer(check(wrong, today)) == QStringLiteral("stoppedOn promisedOn"));
}

TEST_CASE("A statement holds on its last day, is told of before, and is not proposed longer than the setting", "[volunteers]") {
    TestFile file;
    Volunteer lis = aCompanion(file.workspace());
    CHECK(proposedValidTo(QDate(2026, 11, 2), 12) == QDate(2027, 11, 1));
    const QDate last = lis.promiseValidTo;
    CHECK(statementState(lis, last.addDays(-31), 30) == StatementState::Valid);
    CHECK(statementState(lis, last.addDays(-30), 30) == StatementState::Lapsing);
    CHECK(statementState(lis, last, 30) == StatementState::Lapsing);
    CHECK(whyNotFollowing(lis, last).isEmpty());
    CHECK(statementState(lis, last.addDays(1), 30) == StatementState::Lapsed);
    CHECK_FALSE(whyNotFollowing(lis, last.addDays(1)).isEmpty());
    lis.promisedOn = {};
    lis.promiseValidTo = {};
    CHECK(statementState(lis, last, 30) == StatementState::Missing);
}

TEST_CASE("A statement that lapses stands on I dag until it is signed again or the volunteer has stopped",
          "[volunteers][agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = workspace.clock.today();
    Volunteer lis = aCompanion(workspace);
    lis.promiseValidTo = today.addDays(40);
    lis.id = workspace.volunteers.add(lis)->id;
    const auto waiting = [&workspace](QDate on) { return workspace.agenda.count(AgendaKind::StatementLapses, on); };
    CHECK(waiting(today.addDays(9)) == AgendaCount{0, 0});
    CHECK(waiting(today.addDays(10)) == AgendaCount{1, 0});
    CHECK(waiting(today.addDays(40)) == AgendaCount{1, 0});
    CHECK(waiting(today.addDays(41)) == AgendaCount{1, 1});
    lis.kind = VolunteerKind::Spotter;
    REQUIRE(workspace.volunteers.change(lis));
    CHECK(waiting(today.addDays(41)) == AgendaCount{0, 0});
    lis.kind = VolunteerKind::Companion;
    lis.stoppedOn = today;
    REQUIRE(workspace.volunteers.change(lis));
    CHECK(waiting(today.addDays(41)) == AgendaCount{0, 0});
}

TEST_CASE("Over four appointments the volunteer goes with, goes with, meets at the door, and then nobody", "[volunteers]") {
    CHECK(stageAt(1, 4) == Stage::With);
    CHECK(stageAt(2, 4) == Stage::With);
    CHECK(stageAt(3, 4) == Stage::AtTheDoor);
    CHECK(stageAt(4, 4) == Stage::Alone);
    CHECK(stageAt(2, 3) == Stage::AtTheDoor);
    Followed followed;
    REQUIRE(followed.workspace.accompaniments.arrange(followed.draft()));
    CHECK(followed.stages() == QList<Stage>{Stage::With, Stage::With, Stage::AtTheDoor, Stage::Alone});
    CHECK(followed.appointment(0).companion == QStringLiteral("volunteer"));
    CHECK(followed.appointment(0).companionName == QStringLiteral("Lis Eksempel"));
    CHECK(followed.appointment(3).companion == QStringLiteral("none"));
}

TEST_CASE("An appointment that came to nothing is followed in the same way once more, and no stage is skipped",
          "[volunteers]") {
    Followed followed;
    Workspace& workspace = followed.workspace;
    AccompanimentDraft draft = followed.draft();
    draft.stages = draft.stages.mid(0, 1);
    REQUIRE(workspace.accompaniments.arrange(draft));
    const auto proposed = [&] {
        const AccompanimentPlan plan = *workspace.accompaniments.current(followed.citizen.id);
        QList<Stage> stages;
        for (const PlannedStage& one : proposedStages(plan.appointments, workspace.accompaniments.steps(plan.id),
                                                      workspace.accompaniments.ahead(followed.citizen.id, plan.id))) {
            stages << one.stage.value_or(Stage::With);
        }
        return stages;
    };
    followed.become(0, "no_show");
    CHECK(proposed() == QList<Stage>{Stage::With, Stage::With, Stage::AtTheDoor});
    draft.plan = *workspace.accompaniments.current(followed.citizen.id);
    draft.stages = {{followed.appointments[1], Stage::AtTheDoor}}; // she goes on quicker
    REQUIRE(workspace.accompaniments.arrange(draft));
    followed.become(1, "attended");
    CHECK(proposed() == QList<Stage>{Stage::AtTheDoor, Stage::AtTheDoor}); // never back
    draft.plan.appointments = 2;
    CHECK(proposedStages(2, workspace.accompaniments.steps(draft.plan.id),
                         workspace.accompaniments.ahead(followed.citizen.id, draft.plan.id))
              .first()
              .stage == Stage::Alone);
}

TEST_CASE("An appointment that was left out of the plan is not proposed again", "[volunteers]") {
    Followed followed;
    Workspace& workspace = followed.workspace;
    AccompanimentDraft draft = followed.draft();
    draft.stages[1].stage = std::nullopt;
    REQUIRE(workspace.accompaniments.arrange(draft));
    const AccompanimentPlan plan = *workspace.accompaniments.current(followed.citizen.id);
    const QList<PlannedStage> stages = proposedStages(plan.appointments, workspace.accompaniments.steps(plan.id),
                                                      workspace.accompaniments.ahead(followed.citizen.id, plan.id));
    REQUIRE(stages.size() == 4);
    CHECK_FALSE(stages[1].stage);
    CHECK(stages[2].stage == Stage::AtTheDoor);
    draft.plan = plan;
    draft.stages = stages;
    draft.stages[3].stage = std::nullopt; // and one is taken out again
    REQUIRE(workspace.accompaniments.arrange(draft));
    CHECK(followed.stages() == QList<Stage>{Stage::With, Stage::AtTheDoor});
}

TEST_CASE("No plan begins without a statement that holds, nor without consent or a reason", "[volunteers][privacy]") {
    Followed followed;
    Workspace& workspace = followed.workspace;
    Volunteer notSigned = aCompanion(workspace);
    notSigned.promisedOn = {};
    notSigned.promiseValidTo = {};
    AccompanimentDraft draft = followed.draft();
    draft.plan.volunteer = workspace.volunteers.add(notSigned)->id;
    const auto refused = workspace.accompaniments.arrange(draft);
    REQUIRE_FALSE(refused);
    CHECK(fieldsOfVolunteer(refused.error().problems) == QStringLiteral("volunteer"));

    draft = followed.draft();
    draft.plan.reason = QStringLiteral(" ");
    const auto untold = workspace.accompaniments.arrange(draft);
    REQUIRE_FALSE(untold);
    CHECK(fieldsOfVolunteer(untold.error().problems) == QStringLiteral("reason"));
    CHECK_FALSE(workspace.accompaniments.current(followed.citizen.id));

    Consent consent;
    consent.citizen = followed.citizen.id;
    consent.fromWhom = QStringLiteral("projektet");
    consent.toWhom = QStringLiteral("Lis Eksempel");
    consent.kinds = {QStringLiteral("contact"), QStringLiteral("practical")};
    consent.purpose = QStringLiteral("at følges til aftaler");
    consent.form = QStringLiteral("written");
    consent.givenOn = workspace.clock.today();
    consent.validTo = proposedValidTo(consent.givenOn);
    const auto given = workspace.consents.record(consent);
    REQUIRE(given);
    CHECK(workspace.accompaniments.basis(followed.citizen.id, followed.lis.id) == SharingBasis::Covered);
    const auto begun = workspace.accompaniments.arrange(draft);
    REQUIRE(begun);
    CHECK(workspace.accompaniments.arrange(draft).error().kind == ErrorKind::Conflict); // one goes on
    REQUIRE((*begun)());
    REQUIRE(workspace.consents.withdraw(given->id, workspace.clock.today()));
    CHECK(workspace.accompaniments.mayBeTold(draft.plan).error().kind == ErrorKind::Denied);
    draft.plan.reason = QStringLiteral("alligevel");
    CHECK(workspace.accompaniments.arrange(draft).error().kind == ErrorKind::Denied);
}

TEST_CASE("A plan is taken back with what it wrote on the appointments, and ends without losing what has been",
          "[volunteers]") {
    Followed followed;
    Workspace& workspace = followed.workspace;
    const auto begun = workspace.accompaniments.arrange(followed.draft());
    REQUIRE(begun);
    CHECK(workspace.appointments.remove(followed.appointments[0]).error().kind == ErrorKind::Conflict);
    CHECK(workspace.volunteers.remove(followed.lis.id).error().kind == ErrorKind::Conflict);
    CHECK(workspace.volunteers.all().first().openPlans == 1);
    REQUIRE((*begun)());
    CHECK_FALSE(workspace.accompaniments.current(followed.citizen.id));
    CHECK(followed.appointment(0).companion == QStringLiteral("none"));
    CHECK(workspace.accompaniments.ahead(followed.citizen.id, {}).size() == 4);

    REQUIRE(workspace.accompaniments.arrange(followed.draft()));
    const AccompanimentPlanId plan = workspace.accompaniments.current(followed.citizen.id)->id;
    followed.become(0, "attended");
    CHECK_FALSE(workspace.accompaniments.end(plan, workspace.clock.today().addDays(1)));
    const auto ended = workspace.accompaniments.end(plan, workspace.clock.today());
    REQUIRE(ended);
    CHECK_FALSE(workspace.accompaniments.current(followed.citizen.id));
    CHECK(workspace.accompaniments.steps(plan).size() == 1); // what has been
    REQUIRE(workspace.accompaniments.latest(followed.citizen.id));
    CHECK(workspace.accompaniments.latest(followed.citizen.id)->id == plan); // the volunteer may still tell of it
    CHECK(followed.appointment(0).companion == QStringLiteral("volunteer"));
    REQUIRE((*ended)());
    CHECK(workspace.accompaniments.current(followed.citizen.id)->id == plan);
    CHECK(followed.stages() == QList<Stage>{Stage::With, Stage::With, Stage::AtTheDoor, Stage::Alone});
    CHECK(followed.appointment(1).companion == QStringLiteral("volunteer"));
}

TEST_CASE("Once a plan is ended nobody comes along to the appointments ahead, and another volunteer may", "[volunteers]") {
    Followed followed;
    Workspace& workspace = followed.workspace;
    REQUIRE(workspace.accompaniments.arrange(followed.draft()));
    const AccompanimentPlanId plan = workspace.accompaniments.current(followed.citizen.id)->id;
    REQUIRE(workspace.accompaniments.end(plan, workspace.clock.today()));
    CHECK(followed.appointment(0).companion == QStringLiteral("none"));
    CHECK(followed.appointment(0).companionName.isEmpty());
    CHECK(workspace.accompaniments.ahead(followed.citizen.id, {}).size() == 4);
    CHECK_FALSE(workspace.accompaniments.latest(followed.citizen.id)); // it followed to nothing
    AccompanimentDraft next = followed.draft();
    Volunteer per = aCompanion(workspace);
    per.name = QStringLiteral("Per Eksempel");
    next.plan.volunteer = workspace.volunteers.add(per)->id;
    REQUIRE(workspace.accompaniments.arrange(next));
    CHECK(followed.appointment(0).companionName == per.name);
    REQUIRE(workspace.accompaniments.end(workspace.accompaniments.current(followed.citizen.id)->id, workspace.clock.today()));
    CHECK(workspace.appointments.remove(followed.appointments[3]));
}

TEST_CASE("A volunteer who has stopped follows nobody any more, and Fortryd brings the plans back", "[volunteers][undo]") {
    Followed followed;
    Workspace& workspace = followed.workspace;
    REQUIRE(workspace.accompaniments.arrange(followed.draft()));
    Volunteer stopped = followed.lis;
    CHECK(fieldsOfVolunteer(workspace.accompaniments.stop(stopped).error().problems) == QStringLiteral("stoppedOn"));
    stopped.stoppedOn = workspace.clock.today();
    const auto undo = workspace.accompaniments.stop(stopped);
    REQUIRE(undo);
    CHECK(workspace.volunteers.find(stopped.id) == stopped);
    CHECK(workspace.accompaniments.openOf(stopped.id).isEmpty());
    CHECK_FALSE(workspace.accompaniments.current(followed.citizen.id));
    CHECK(followed.appointment(0).companion == QStringLiteral("none"));
    REQUIRE((*undo)());
    CHECK(workspace.volunteers.find(stopped.id) == followed.lis);
    CHECK(workspace.accompaniments.openOf(stopped.id).size() == 1);
    CHECK(followed.appointment(0).companionName == followed.lis.name);
}

TEST_CASE("Another volunteer takes over every appointment ahead, also those the form did not show", "[volunteers]") {
    Followed followed;
    Workspace& workspace = followed.workspace;
    AccompanimentDraft draft = followed.draft();
    for (PlannedStage& planned : draft.stages) {
        planned.stage = Stage::With;
    }
    REQUIRE(workspace.accompaniments.arrange(draft));
    Volunteer per = aCompanion(workspace);
    per.name = QStringLiteral("Per Eksempel");
    per.id = workspace.volunteers.add(per)->id;
    AccompanimentDraft taken{*workspace.accompaniments.current(followed.citizen.id), draft.stages.mid(0, 2)};
    taken.plan.volunteer = per.id;
    const auto undo = workspace.accompaniments.arrange(taken);
    REQUIRE(undo);
    for (qsizetype at = 0; at < followed.appointments.size(); ++at) {
        CHECK(followed.appointment(at).companionName == QStringLiteral("Per Eksempel"));
    }
    REQUIRE((*undo)());
    CHECK(followed.appointment(3).companionName == followed.lis.name);
}

TEST_CASE("Whoever has died is not counted among those a volunteer follows", "[volunteers]") {
    Followed followed;
    Workspace& workspace = followed.workspace;
    REQUIRE(workspace.accompaniments.arrange(followed.draft()));
    CHECK(workspace.volunteers.all().first().openPlans == 1);
    REQUIRE(workspace.citizens.setLifeState(followed.citizen.id, LifeState::Dead, workspace.clock.today()));
    CHECK(workspace.volunteers.all().first().openPlans == 0);
}

TEST_CASE("The volunteer's time is told after the appointment, and the kilometres are a cost of the course",
          "[volunteers][costs]") {
    Followed followed;
    Workspace& workspace = followed.workspace;
    REQUIRE(workspace.accompaniments.arrange(followed.draft()));
    const AccompanimentPlanId plan = workspace.accompaniments.current(followed.citizen.id)->id;
    const auto first = [&] { return workspace.accompaniments.steps(plan).first().step; };
    CHECK(workspace.accompaniments.tell(first().id, 90, 14).error().kind == ErrorKind::Conflict);
    followed.become(0, "attended");
    CHECK(fieldsOfVolunteer(workspace.accompaniments.tell(first().id, 1441, -1.0).error().problems) ==
          QStringLiteral("minutes kilometres"));
    const auto told = workspace.accompaniments.tell(first().id, 90, 14.5);
    REQUIRE(told);
    const auto way = workspace.costs.find(first().costEntry);
    REQUIRE(way);
    CHECK(way->quantity == 14.5);
    CHECK(way->kind == QStringLiteral("kilometre"));
    CHECK(way->citizen == followed.citizen.id);
    CHECK(workspace.costs.remove(way->id).error().kind == ErrorKind::Conflict);
    CHECK(workspace.volunteers.all().first().minutes == 90);
    REQUIRE(workspace.accompaniments.tell(first().id, 90, std::nullopt));
    CHECK_FALSE(first().costEntry.isValid());
    CHECK_FALSE(workspace.costs.find(way->id));
    CHECK((*told)().error().kind == ErrorKind::Conflict); // it has been corrected since
}

TEST_CASE("The papers of a volunteer have no place for what is not theirs to know", "[volunteers][letters]") {
    Followed followed;
    Workspace& workspace = followed.workspace;
    nameSender(workspace);
    REQUIRE(workspace.accompaniments.arrange(followed.draft()));
    const AccompanimentRow row =
        workspace.accompaniments.steps(workspace.accompaniments.current(followed.citizen.id)->id).first();
    const LetterSender sender = workspace.documents.sender();
    const QDate today = workspace.clock.today();
    const auto sheet = rendered(accompanimentPaper(row, followed.lis, sender, today));
    REQUIRE(sheet);
    CHECK(sheet->required.isEmpty());
    CHECK(sheet->html.contains(QStringLiteral("Bente")));
    CHECK(sheet->html.contains(QStringLiteral("Eksempelvej 9")));
    CHECK_FALSE(sheet->html.contains(QStringLiteral("Mikkelsen")));
    CHECK_FALSE(sheet->html.contains(QStringLiteral("samtale")));
    AccompanimentRow home = row;
    home.appointment.appointment.atHome = true; // "hos dig" would be the volunteer's own
    CHECK(accompanimentPaper(home, followed.lis, sender, today).place == QStringLiteral("hjemme hos Bente"));
    for (const char* forbidden : {"{{citizen_name}}", "{{reason}}", "{{person_number}}", "{{what}}", "{{citizen_phone}}"}) {
        CHECK_FALSE(Template::parse(QLatin1String(forbidden), accompanimentFields()));
        CHECK_FALSE(Template::parse(QLatin1String(forbidden), statementFields()));
    }
    const auto statement = rendered(statementPaper(followed.lis, sender, today, 12));
    REQUIRE(statement);
    CHECK(statement->required.isEmpty());
    for (const char* said : {"Lis Eksempel", "112", "§ 264 d", "§ 152"}) {
        CHECK(statement->html.contains(QString::fromUtf8(said)));
    }
    CHECK_FALSE(statement->html.contains(QStringLiteral("straffeattest")));
    CHECK_FALSE(statement->html.contains(QStringLiteral("Bente")));
}

TEST_CASE("A hairdresser who told of a citizen is named in the referral, and cannot be removed then",
          "[volunteers][referrals]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Volunteer pia = aCompanion(workspace);
    pia.kind = VolunteerKind::Spotter;
    pia.name = QStringLiteral("Frisør Pia Eksempel");
    pia.id = workspace.volunteers.add(pia)->id;
    IncomingDraft draft;
    draft.referral.citizen = aCitizen(workspace).id;
    draft.referral.source = QStringLiteral("volunteer");
    draft.referral.volunteer = pia.id;
    draft.referral.receivedOn = workspace.clock.today();
    REQUIRE(workspace.incomingReferrals.receive(draft));
    const QList<IncomingRow> rows = workspace.incomingReferrals.forCitizen(draft.referral.citizen);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().referral.volunteer == pia.id);
    CHECK(rows.first().personName == QStringLiteral("Frisør Pia Eksempel"));
    CHECK(workspace.volunteers.remove(pia.id).error().kind == ErrorKind::Conflict);
}
