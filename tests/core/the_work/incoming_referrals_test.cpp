// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/incoming_store.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
IncomingDraft fromGp(CitizenId citizen, QDate receivedOn) {
    IncomingDraft draft;
    draft.referral.citizen = citizen;
    draft.referral.source = QStringLiteral("gp");
    draft.referral.receivedOn = receivedOn;
    draft.referral.reason = QStringLiteral("kommer ikke ud");
    return draft;
}
} // namespace

TEST_CASE("A referral comes back from the file with every field as entered", "[referrals]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    IncomingReferral referral;
    referral.citizen = aCitizen(workspace).id;
    referral.course = *workspace.courses.open(referral.citizen, file.clock.today());
    referral.source = QStringLiteral("hospital");
    Partner clinic;
    clinic.name = QStringLiteral("Klinik");
    referral.partner = *workspace.partners.add(clinic);
    referral.person = workspace.partners.addPerson({{}, referral.partner, QStringLiteral("Læge"), {}, {}, {}})->id;
    referral.receivedOn = QDate(2026, 10, 20);
    referral.reason = QStringLiteral("ensomhed");
    referral.citizenIsInformed = true;
    referral.firstContactOn = QDate(2026, 10, 21);
    referral.answeredOn = QDate(2026, 10, 22);
    referral.answeredVia = QStringLiteral("medcom");
    referral.state = IncomingState::Closed;
    REQUIRE(workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
        referral.id = write.newId<IncomingReferral>();
        IncomingStore(write.database()).insert(write, referral);
        return {};
    }));
    CHECK(workspace.incomingReferrals.find(referral.id) == referral);
}

TEST_CASE("The clock to first contact counts whole days and is overdue after the programme's days", "[referrals]") {
    IncomingReferral referral;
    referral.receivedOn = QDate(2026, 10, 28);
    CHECK(firstContactClock(referral, QDate(2026, 10, 28), 5).days == 0);
    const auto fifth = firstContactClock(referral, QDate(2026, 11, 2), 5);
    CHECK(fifth.days == 5);
    CHECK(fifth.due == DueState::Due);
    CHECK(fifth.isRunning);
    CHECK(fifth.daysOverdue == 0);
    const auto late = firstContactClock(referral, QDate(2026, 11, 4), 5);
    CHECK(firstContactClock(referral, QDate(2026, 11, 3), 5).due == DueState::Overdue);
    CHECK(late.days == 7);
    CHECK(late.daysOverdue == 2); // from the deadline, not from the day it came
    CHECK(dueOn(referral, 5) == QDate(2026, 11, 2));

    referral.firstContactOn = QDate(2026, 10, 30);
    const auto stopped = firstContactClock(referral, QDate(2026, 12, 24), 5);
    CHECK(stopped.days == 2);
    CHECK_FALSE(stopped.isRunning);
    CHECK(stopped.due == DueState::Later);
    CHECK(stopped.daysOverdue == 0);
    CHECK_FALSE(dueOn(referral, 5).isValid());
}

TEST_CASE("What is missing in a new referral can be asked for before it is received", "[referrals]") {
    TestFile file;
    const IncomingReferrals& referrals = file.workspace().incomingReferrals;
    QStringList fields;
    for (const Problem& problem : referrals.problemsOf({}).list()) {
        fields.append(problem.field);
    }
    CHECK(fields == QStringList{QStringLiteral("givenName"), QStringLiteral("source"), QStringLiteral("receivedOn")});
    CHECK_FALSE(referrals.problemsOf(fromGp(aCitizen(file.workspace()).id, file.clock.today())).hasErrors());
}

TEST_CASE("A referral that ended without contact has no days to first contact", "[referrals]") {
    IncomingReferral referral;
    referral.receivedOn = QDate(2026, 10, 28);
    referral.state = IncomingState::Closed;
    const auto clock = firstContactClock(referral, QDate(2026, 11, 3), 5);
    CHECK_FALSE(clock.isRunning);
    CHECK_FALSE(clock.days.has_value());
}

TEST_CASE("Receiving a referral registers the person, the clinic and the doctor and opens a course", "[referrals]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    IncomingDraft draft = fromGp({}, file.clock.today());
    draft.newCitizen = Citizen();
    draft.newCitizen->givenName = QStringLiteral("Ny");
    draft.newCitizen->surname = QStringLiteral("Borger");
    draft.newPartner = Partner();
    draft.newPartner->name = QStringLiteral("Ny klinik");
    draft.newPerson = QStringLiteral("Læge Ny");
    const auto id = workspace.incomingReferrals.receive(draft);
    REQUIRE(id);
    const auto rows = workspace.incomingReferrals.window(IncomingView::Waiting, 0, 10);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().citizenName == QStringLiteral("Ny Borger"));
    CHECK(rows.first().partnerName == QStringLiteral("Ny klinik"));
    CHECK(rows.first().personName == QStringLiteral("Læge Ny"));
    const auto course = workspace.courses.current(rows.first().referral.citizen);
    REQUIRE(course);
    CHECK(course->state == CourseState::Intake);
    CHECK(course->id == rows.first().referral.course);
}

TEST_CASE("A referral received by mistake is taken back with the person, clinic and course that came along", "[referrals]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    IncomingDraft draft = fromGp({}, file.clock.today());
    draft.newCitizen = Citizen();
    draft.newCitizen->givenName = QStringLiteral("Ny");
    draft.newPartner = Partner();
    draft.newPartner->name = QStringLiteral("Ny klinik");
    draft.newPerson = QStringLiteral("Læge Ny");
    const auto received = workspace.incomingReferrals.receive(draft);
    REQUIRE(received);
    SECTION("when nothing has happened since, all of it goes") {
        REQUIRE(received->undo());
        CHECK(workspace.incomingReferrals.count(IncomingView::All) == 0);
        CHECK(workspace.citizens.count(CitizenFilter::Everybody) == 0);
        CHECK(workspace.partners.count() == 0);
        CHECK_FALSE(workspace.courses.current(received->citizen));
    }
    SECTION("when the citizen has been reached since, it stays and says why") {
        REQUIRE(workspace.contacts.record(aCall(received->citizen, "reached", file.clock.now())));
        CHECK(received->undo().error().kind == ErrorKind::Conflict);
        CHECK(workspace.incomingReferrals.find(received->id));
    }
    SECTION("when something was written about the citizen since, nothing of it is lost") {
        Citizen known = *workspace.citizens.find(received->citizen);
        known.surname = QStringLiteral("Berg");
        REQUIRE(workspace.citizens.change(known));
        CHECK(received->undo().error().kind == ErrorKind::Conflict);
        CHECK(workspace.citizens.find(received->citizen)->surname == known.surname);
        CHECK(workspace.incomingReferrals.find(received->id));
    }
}

TEST_CASE("A referral taken back leaves the person and the course that were there before", "[referrals]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    REQUIRE(workspace.courses.open(citizen, file.clock.today()));
    const auto received = workspace.incomingReferrals.receive(fromGp(citizen, file.clock.today()));
    REQUIRE(received);
    REQUIRE(received->undo());
    CHECK(workspace.citizens.find(citizen));
    CHECK(workspace.courses.current(citizen));
    CHECK(workspace.incomingReferrals.forCitizen(citizen).isEmpty());
}

TEST_CASE("A referral with something wrong leaves nothing behind", "[referrals]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    IncomingDraft draft = fromGp({}, file.clock.today().addDays(1));
    draft.newCitizen = Citizen();
    const auto refused = workspace.incomingReferrals.receive(draft);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.hasErrors());
    CHECK(workspace.citizens.count(CitizenFilter::Everybody) == 0);
    CHECK(workspace.incomingReferrals.count(IncomingView::All) == 0);
}

TEST_CASE("A second referral joins the course that is open", "[referrals]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    REQUIRE(workspace.incomingReferrals.receive(fromGp(citizen, file.clock.today())));
    REQUIRE(workspace.incomingReferrals.receive(fromGp(citizen, file.clock.today())));
    CHECK(workspace.courses.forCitizen(citizen).size() == 1);
}

TEST_CASE("A failed attempt does not stop the clock, reaching the citizen does", "[referrals]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const auto id = workspace.incomingReferrals.receive(fromGp(citizen, QDate(2026, 10, 28)));
    REQUIRE(id);

    const auto failed = workspace.contacts.record(aCall(citizen, "no_answer", file.clock.now()));
    REQUIRE(failed);
    CHECK(failed->clocksStopped == 0);
    CHECK(failed->retryOn == QDate(2026, 11, 3));
    CHECK(workspace.incomingReferrals.clockOf(*workspace.incomingReferrals.find(id->id)).isRunning);
    CHECK(workspace.incomingReferrals.window(IncomingView::Waiting, 0, 10).first().attempts == 1);

    file.clock.moveTo(QDateTime(QDate(2026, 11, 3), QTime(14, 0)));
    const auto reached = workspace.contacts.record(aCall(citizen, "reached", file.clock.now()));
    REQUIRE(reached);
    CHECK(reached->clocksStopped == 1);
    CHECK(workspace.incomingReferrals.find(id->id)->firstContactOn == QDate(2026, 11, 3));
    CHECK(workspace.incomingReferrals.count(IncomingView::Waiting) == 0);
    CHECK(workspace.incomingReferrals.count(IncomingView::Open) == 1);
    CHECK(workspace.todos.open(QDate(2026, 12, 1)).size() == 0);

    SECTION("Taking it back makes the clock run again and the call wait again") {
        REQUIRE(reached->undo());
        CHECK(workspace.incomingReferrals.clockOf(*workspace.incomingReferrals.find(id->id)).days == 6);
        CHECK(workspace.todos.open(QDate(2026, 12, 1)).size() == 1);
        CHECK(workspace.contacts.forCitizen(citizen).size() == 1);
    }
}

TEST_CASE("A contact before the referral was received does not stop its clock", "[referrals]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    REQUIRE(workspace.incomingReferrals.receive(fromGp(citizen, QDate(2026, 10, 28))));
    const auto earlier = workspace.contacts.record(aCall(citizen, "reached", QDateTime(QDate(2026, 10, 27), QTime(9, 0))));
    REQUIRE(earlier);
    CHECK(earlier->clocksStopped == 0);
}

TEST_CASE("A referral from a clinic stays among the unanswered until it is answered", "[referrals]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    IncomingDraft draft = fromGp(aCitizen(workspace).id, QDate(2026, 10, 28));
    draft.newPartner = Partner();
    draft.newPartner->name = QStringLiteral("Klinikken");
    const auto id = workspace.incomingReferrals.receive(draft);
    REQUIRE(id);
    REQUIRE(workspace.incomingReferrals.close(id->id));
    CHECK(workspace.incomingReferrals.count(IncomingView::Unanswered) == 1);
    CHECK(workspace.incomingReferrals.answer(id->id, {}, file.clock.today()).error().kind == ErrorKind::Invalid);
    CHECK_FALSE(workspace.incomingReferrals.answer(id->id, QStringLiteral("letter"), QDate(2026, 10, 27)));
    const auto undo = workspace.incomingReferrals.answer(id->id, QStringLiteral("letter"), file.clock.today());
    REQUIRE(undo);
    CHECK(workspace.incomingReferrals.count(IncomingView::Unanswered) == 0);
    REQUIRE((*undo)());
    CHECK(workspace.incomingReferrals.count(IncomingView::Unanswered) == 1);
}
