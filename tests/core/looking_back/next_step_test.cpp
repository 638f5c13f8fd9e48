// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/next_step.h"

#include "core/agenda/agenda_texts.h"
#include "core/measurements/instruments/instrument_choice.h"
#include "core/workspace/standing.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

TEST_CASE("The path is walked one step at a time, from the first call to the questionnaires of the start", "[next]") {
    Standing standing;
    CHECK_FALSE(nextStep(standing)); // no course
    standing.course = CourseState::Intake;
    CHECK(nextStep(standing) == NextStep::FirstContact);
    standing.isReached = true;
    CHECK(nextStep(standing) == NextStep::InformationSheet);
    standing.hasSheet = true;
    CHECK(nextStep(standing) == NextStep::Consent);
    standing.hasBasis = true;
    CHECK(nextStep(standing) == NextStep::FirstTalk);
    standing.hasTalked = true;
    CHECK(nextStep(standing) == NextStep::Screening);
    standing.screening = ScreeningOutcome::Undecided;
    CHECK(nextStep(standing) == NextStep::Screening);
    standing.screening = ScreeningOutcome::In;
    CHECK(nextStep(standing) == NextStep::TakeIn);
    standing.course = CourseState::Active;
    standing.startMeasurements = 5;
    CHECK(nextStep(standing) == NextStep::Baseline);
    standing.startMeasurements = 0;
    CHECK(nextStep(standing) == NextStep::PlanNext);
}

TEST_CASE("Nothing is proposed while something planned comes first, or in a pause", "[next]") {
    Standing standing{CourseState::Intake, true, true, true};
    standing.hasAppointment = true;
    CHECK_FALSE(nextStep(standing)); // the first talk is booked
    standing.course = CourseState::Active;
    standing.hasTalked = true;
    CHECK_FALSE(nextStep(standing));
    standing.hasAppointment = false;
    standing.hasTask = true;
    CHECK_FALSE(nextStep(standing));
    standing.endMeasurements = 3;
    CHECK(nextStep(standing) == NextStep::EndMeasurements);
    standing.course = CourseState::Paused;
    CHECK_FALSE(nextStep(standing));
    Standing ringAgain{CourseState::Intake};
    ringAgain.hasTask = true;
    CHECK(nextStep(ringAgain) == NextStep::FirstContact); // it may be tried before that day as well
}

TEST_CASE("What became of an appointment that has been is asked for before anything else is proposed", "[next]") {
    Standing standing{CourseState::Intake, true, true, true};
    standing.lacksOutcome = true;
    CHECK(nextStep(standing) == NextStep::Outcome); // and not a second first talk
    standing.course = CourseState::Active;
    standing.hasTask = true;
    CHECK(nextStep(standing) == NextStep::Outcome);
    standing.course = CourseState::Paused;
    CHECK(nextStep(standing) == NextStep::Outcome);
    standing.course = CourseState::Closed;
    CHECK_FALSE(nextStep(standing));
}

TEST_CASE("An appointment that is over without an outcome stands on I dag once, and not as nothing planned", "[next][agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    REQUIRE(workspace.courses.open(citizen, file.clock.today().addDays(-40)));
    Appointment talk;
    talk.citizen = citizen;
    talk.sector = QStringLiteral("municipality");
    talk.startsAt = file.clock.now().addDays(-3);
    const auto booked = workspace.appointments.book(talk);
    REQUIRE(booked);
    CHECK(standingOf(workspace, citizen).lacksOutcome);
    REQUIRE(withoutOutcome(workspace, citizen));
    CHECK(withoutOutcome(workspace, citizen)->appointment.id == *booked);
    const auto waiting = [&](AgendaKind kind) { return workspace.agenda.count(kind, file.clock.today()).total; };
    CHECK(waiting(AgendaKind::MissingOutcome) == 1);
    CHECK(waiting(AgendaKind::NothingPlanned) == 0);
    OutcomeDraft met;
    met.outcome = outcome::attended;
    REQUIRE(workspace.appointments.recordOutcome(*booked, met));
    CHECK_FALSE(withoutOutcome(workspace, citizen));
    CHECK(waiting(AgendaKind::MissingOutcome) == 0);
    CHECK(waiting(AgendaKind::NothingPlanned) == 1);
}

TEST_CASE("Whoever is outside the target group is proposed to be closed", "[next]") {
    Standing standing{CourseState::Intake, true, true, true, true};
    standing.screening = ScreeningOutcome::Out;
    CHECK(nextStep(standing) == NextStep::Close);
}

TEST_CASE("The course of somebody who has died or moved away is to be closed, however far it has come", "[next]") {
    for (const LifeState life : {LifeState::Dead, LifeState::Moved}) {
        Standing standing;
        standing.life = life;
        CHECK_FALSE(nextStep(standing)); // no course
        for (const CourseState state : {CourseState::Intake, CourseState::Active, CourseState::Paused}) {
            standing.course = state;
            CHECK(nextStep(standing) == NextStep::Close);
        }
        standing.course = CourseState::Closed;
        CHECK_FALSE(nextStep(standing));
    }
}

TEST_CASE("How far a citizen has come is read from what the file holds", "[next]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    CHECK(standingOf(workspace, citizen) == Standing());
    REQUIRE(workspace.courses.open(citizen, file.clock.today()));
    CHECK(nextStep(standingOf(workspace, citizen)) == NextStep::FirstContact);
    Contact contact;
    contact.citizen = citizen;
    contact.at = file.clock.now();
    contact.kind = QStringLiteral("call");
    contact.outcome = QStringLiteral("reached");
    REQUIRE(workspace.contacts.record(contact));
    CHECK(nextStep(standingOf(workspace, citizen)) == NextStep::InformationSheet);
    REQUIRE(workspace.consents.giveSheet(citizen, file.clock.today()));
    CHECK(nextStep(standingOf(workspace, citizen)) == NextStep::Consent);
    aConsent(workspace, citizen);
    CHECK(nextStep(standingOf(workspace, citizen)) == NextStep::FirstTalk);
    contact.kind = QStringLiteral("home_visit");
    REQUIRE(workspace.contacts.record(contact));
    CHECK(nextStep(standingOf(workspace, citizen)) == NextStep::Screening);
    const auto form = workspace.screenings.begin(*workspace.citizens.find(citizen));
    REQUIRE(form);
    REQUIRE(workspace.screenings.decide(*form, ScreeningOutcome::In, QStringLiteral("kendes i forvejen")));
    CHECK(nextStep(standingOf(workspace, citizen)) == NextStep::Baseline);
}

TEST_CASE("A course with nothing planned stands on I dag until something is", "[next][agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const auto waiting = [&] { return workspace.agenda.count(AgendaKind::NothingPlanned, file.clock.today()); };
    CHECK(waiting() == AgendaCount{0, 0});
    const auto course = workspace.courses.open(citizen, file.clock.today().addDays(-40));
    REQUIRE(course);
    CHECK(waiting() == AgendaCount{1, 0});
    const AgendaList list = workspace.agenda.items(file.clock.today());
    REQUIRE(list.items.size() == 1);
    CHECK(list.items.first().state == AgendaState::Due);
    CHECK(list.items.first().citizen == citizen);
    Todo todo;
    todo.citizen = citizen;
    todo.title = QStringLiteral("Ring til kommunen");
    todo.dueOn = file.clock.today().addDays(10);
    const auto task = workspace.todos.add(todo);
    REQUIRE(task);
    CHECK(waiting() == AgendaCount{0, 0});
    REQUIRE(workspace.todos.done(*task));
    CHECK(waiting() == AgendaCount{1, 0});
    aConsent(workspace, citizen);
    REQUIRE(workspace.courses.start(*course, file.clock.today()));
    REQUIRE(workspace.courses.pause(*course));
    CHECK(waiting() == AgendaCount{0, 0});
}

TEST_CASE("I dag says since when a course is under way: from its start, before that from the day it was opened", "[agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const QDate today = file.clock.today();
    const auto course = workspace.courses.open(citizen, today.addDays(-40));
    REQUIRE(course);
    const auto line = [&] {
        const QList<AgendaItem> items = workspace.agenda.forCitizen(citizen, today).items;
        const auto found = std::find_if(items.begin(), items.end(),
                                        [](const AgendaItem& item) { return item.kind == AgendaKind::NothingPlanned; });
        REQUIRE(found != items.end());
        return *found;
    };
    CHECK_FALSE(line().hasStarted);
    CHECK(line().at.date() == today.addDays(-40));
    CHECK(titleOf(line(), today, workspace.codes, QStringLiteral("da")).contains(QStringLiteral("taken in since")));
    aConsent(workspace, citizen, today.addDays(-40));
    REQUIRE(workspace.courses.start(*course, today.addDays(-31)));
    CHECK(line().hasStarted);
    CHECK(line().at.date() == today.addDays(-31));
    CHECK(line().days == 31);
    CHECK(titleOf(line(), today, workspace.codes, QStringLiteral("da")).contains(QStringLiteral("course since")));
}

TEST_CASE("Of a questionnaire in two versions the programme's own is offered, and first", "[next][instruments]") {
    Instrument first;
    first.id = QStringLiteral("SF12V1");
    Instrument second;
    second.id = QStringLiteral("SF12V2");
    Instrument who5;
    who5.id = QStringLiteral("WHO5");
    const QList<const Instrument*> inUse{&first, &second, &who5};
    const QList<InstrumentUse> programme{{QStringLiteral("SF12V2"), {QStringLiteral("start")}, false, {}}};
    CHECK(instrumentsToOffer(inUse, programme) == QList<const Instrument*>{&second, &who5});
    CHECK(instrumentsToOffer(inUse, {}) == inUse);
}
