// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a citizen who has died or moved away.
#include "core/appointments/appointment_rules.h"
#include "core/todos/todo_rules.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
/// Eight in the morning on a day counted from today.
Appointment atHospital(const Workspace& workspace, CitizenId citizen, int day) {
    Appointment appointment;
    appointment.citizen = citizen;
    appointment.sector = QStringLiteral("hospital");
    appointment.startsAt = QDateTime(workspace.clock.today().addDays(day), QTime(8, 0));
    return appointment;
}

AppointmentId bookedAt(Workspace& workspace, CitizenId citizen, int day) {
    const auto id = workspace.appointments.book(atHospital(workspace, citizen, day));
    REQUIRE(id);
    return *id;
}

QString fieldOf(const Error& error) { return error.problems.isEmpty() ? QString() : error.problems.list().first().field; }

CourseClosing closedBy(const char* outcome, QDate on) {
    CourseClosing closing;
    closing.outcome = QLatin1String(outcome);
    closing.wasPlanned = false;
    closing.on = on;
    return closing;
}
} // namespace

TEST_CASE("Nobody can have died before a kept appointment, but after one they did not come to", "[citizens]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = workspace.clock.today();
    const CitizenId sofie = aCitizen(workspace).id;
    const AppointmentId kept = bookedAt(workspace, sofie, -10);
    const AppointmentId missed = bookedAt(workspace, sofie, -3);
    REQUIRE(workspace.appointments.recordOutcome(kept, {outcome::attended, {}, {}, {}}));
    REQUIRE(workspace.appointments.recordOutcome(missed, {outcome::noShow, {}, QStringLiteral("forgot"), {}}));
    for (const QDate early : {QDate(1985, 1, 1), today.addDays(-11)}) {
        const auto refused = workspace.citizens.setLifeState(sofie, LifeState::Dead, early);
        REQUIRE_FALSE(refused);
        CHECK(fieldOf(refused.error()) == QStringLiteral("lifeStateOn"));
        CHECK(refused.error().problems.list().first().message.contains(QStringLiteral("23-10-2026")));
    }
    CHECK(workspace.citizens.setLifeState(sofie, LifeState::Moved, today.addDays(-11))); // one may come back for it
    CHECK(workspace.citizens.setLifeState(sofie, LifeState::Dead, today.addDays(-10)));
}

TEST_CASE("Nobody can have died before they were spoken with, whoever else was spoken with afterwards", "[citizens]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = workspace.clock.today();
    const CitizenId sofie = aCitizen(workspace).id;
    REQUIRE(workspace.contacts.record(aCall(sofie, "reached", QDateTime(today.addDays(-8), QTime(10, 0)))));
    REQUIRE(workspace.contacts.record(aCall(sofie, "no_answer", QDateTime(today.addDays(-2), QTime(10, 0)))));
    Contact withHerSon = aCall(sofie, "reached", QDateTime(today.addDays(-1), QTime(10, 0)));
    withHerSon.kind = QStringLiteral("with_others");
    REQUIRE(workspace.contacts.record(withHerSon));
    CHECK_FALSE(workspace.citizens.setLifeState(sofie, LifeState::Dead, today.addDays(-9)));
    CHECK(workspace.citizens.setLifeState(sofie, LifeState::Dead, today.addDays(-8)));
}

TEST_CASE("A course cannot end by a death before the citizen was last met, and nothing is noted then", "[citizens][courses]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = workspace.clock.today();
    const CitizenId sofie = aCitizen(workspace).id;
    const auto course = workspace.courses.open(sofie, today.addDays(-20));
    REQUIRE(course);
    REQUIRE(workspace.contacts.record(aCall(sofie, "reached", QDateTime(today.addDays(-8), QTime(10, 0)))));
    const auto refused = workspace.courses.close(*course, closedBy("dead", today.addDays(-9)));
    REQUIRE_FALSE(refused);
    CHECK(fieldOf(refused.error()) == QStringLiteral("on"));
    CHECK(workspace.courses.current(sofie));
    CHECK(workspace.citizens.find(sofie)->lifeState == LifeState::Present);
}

TEST_CASE("Closing the course of somebody who is known to be dead leaves the date of death as it is", "[citizens][courses]") {
    for (const char* outcome : {"dead", "moved"}) {
        TestFile file;
        Workspace& workspace = file.workspace();
        const QDate today = workspace.clock.today();
        const CitizenId sofie = aCitizen(workspace).id;
        const auto course = workspace.courses.open(sofie, today.addDays(-20));
        REQUIRE(course);
        REQUIRE(workspace.citizens.setLifeState(sofie, LifeState::Dead, today.addDays(-5)));
        const auto undo = workspace.courses.close(*course, closedBy(outcome, today));
        REQUIRE(undo);
        for (int look = 0; look < 2; ++look) {
            INFO(outcome << " " << look);
            CHECK(workspace.citizens.find(sofie)->lifeState == LifeState::Dead);
            CHECK(workspace.citizens.find(sofie)->lifeStateOn == today.addDays(-5));
            if (look == 0) {
                REQUIRE((*undo)());
            }
        }
    }
}

TEST_CASE("The course of the dead is not taken up again, which would make them living", "[citizens][courses]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = workspace.clock.today();
    const CitizenId sofie = aCitizen(workspace).id;
    const auto course = workspace.courses.open(sofie, today);
    REQUIRE(course);
    REQUIRE(workspace.courses.close(*course, closedBy("dead", today)));
    CHECK(workspace.courses.reopenAsNew(*course, today).error().kind == ErrorKind::Conflict);
    CHECK(workspace.citizens.find(sofie)->lifeState == LifeState::Dead);
    CHECK(workspace.citizens.find(sofie)->lifeStateOn == today);
}

TEST_CASE("No appointment is made with the dead, but one of before may be entered afterwards", "[citizens][appointments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId sofie = aCitizen(workspace).id;
    const AppointmentId ahead = bookedAt(workspace, sofie, 3);
    REQUIRE(workspace.citizens.setLifeState(sofie, LifeState::Dead, workspace.clock.today().addDays(-1)));
    const auto refused = workspace.appointments.book(atHospital(workspace, sofie, 1));
    REQUIRE_FALSE(refused);
    CHECK(fieldOf(refused.error()) == QStringLiteral("date"));
    CHECK_FALSE(workspace.appointments.book(atHospital(workspace, sofie, -8), {3, 1})); // the last of the series lies after
    CHECK_FALSE(workspace.appointments.reschedule(ahead, QDateTime(workspace.clock.today().addDays(9), QTime(8, 0)), {}));
    Appointment moved = workspace.appointments.find(ahead)->appointment;
    moved.startsAt = moved.startsAt.addDays(9);
    CHECK_FALSE(workspace.appointments.change(moved));
    Appointment remarked = workspace.appointments.find(ahead)->appointment;
    remarked.title = QStringLiteral("kontrol");
    CHECK(workspace.appointments.change(remarked)); // its day is what it was
    CHECK(workspace.appointments.book(atHospital(workspace, sofie, -8)));
}

TEST_CASE("What the dead and the moved have left to come is to be called off until it is", "[citizens][appointments]") {
    for (const LifeState state : {LifeState::Dead, LifeState::Moved}) {
        TestFile file;
        Workspace& workspace = file.workspace();
        const CitizenId sofie = aCitizen(workspace).id;
        const AppointmentId past = bookedAt(workspace, sofie, -3);
        const AppointmentId ahead = bookedAt(workspace, sofie, 40);
        const auto isLeft = [&](AppointmentId id) {
            return isToCallOff(*workspace.appointments.find(id), workspace.clock.now());
        };
        CHECK_FALSE(isLeft(ahead));
        REQUIRE(workspace.citizens.setLifeState(sofie, state, workspace.clock.today()));
        CHECK(isLeft(ahead));
        CHECK_FALSE(isLeft(past));
        const auto onToday = [&] { return workspace.agenda.count(AgendaKind::CallOff, workspace.clock.today()).total; };
        CHECK(onToday() == 1); // however far ahead
        REQUIRE(workspace.appointments.cancel(ahead, workspace.clock.now()));
        CHECK_FALSE(isLeft(ahead));
        CHECK(onToday() == 0);
    }
}

TEST_CASE("An appointment of this morning is to be called off in the calendar and on I dag alike", "[citizens][appointments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId sofie = aCitizen(workspace).id;
    Appointment early = atHospital(workspace, sofie, 0);
    early.startsAt = QDateTime(workspace.clock.today(), QTime(0, 5));
    const auto booked = workspace.appointments.book(early);
    REQUIRE(booked);
    REQUIRE(workspace.citizens.setLifeState(sofie, LifeState::Dead, workspace.clock.today()));
    const bool isLeft = isToCallOff(*workspace.appointments.find(*booked), workspace.clock.now());
    CHECK(isLeft == (workspace.agenda.count(AgendaKind::CallOff, workspace.clock.today()).total == 1));
    CHECK(isLeft);
}

TEST_CASE("Nobody is to try again to reach the dead, and what was promised others stays to be done", "[citizens][tasks]") {
    Todo todo;
    todo.kind = TodoKind::RetryCall;
    CHECK(isIdle(todo, LifeState::Dead));
    CHECK_FALSE(isIdle(todo, LifeState::Moved));
    CHECK_FALSE(isIdle(todo, LifeState::Present));
    todo.kind = TodoKind::TellRecipient;
    CHECK_FALSE(isIdle(todo, LifeState::Dead));
    todo.kind = TodoKind::RetryCall;
    todo.state = TodoState::Done;
    CHECK_FALSE(isIdle(todo, LifeState::Dead));
}
