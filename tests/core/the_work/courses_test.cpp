// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/courses/course_store.h"
#include "core/courses/courses.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace brobygger;

namespace {
CourseClosing closedAs(const char* outcome, QDate on) {
    CourseClosing closing;
    closing.outcome = QLatin1String(outcome);
    closing.reason = QStringLiteral("goals_reached");
    closing.wasPlanned = true;
    closing.on = on;
    return closing;
}

/// An active course with a task and an appointment to come.
CourseId busyCourse(Workspace& workspace, CitizenId citizen) {
    const QDate today = workspace.clock.today();
    const auto course = workspace.courses.open(citizen, today);
    REQUIRE(course);
    aConsent(workspace, citizen);
    REQUIRE(workspace.courses.start(*course, today));
    Todo todo;
    todo.citizen = citizen;
    todo.course = *course;
    todo.title = QStringLiteral("Bestil transport");
    todo.dueOn = today.addDays(1);
    REQUIRE(workspace.todos.add(todo));
    Appointment appointment;
    appointment.citizen = citizen;
    appointment.course = *course;
    appointment.sector = QStringLiteral("hospital");
    appointment.title = QStringLiteral("Kontrol");
    appointment.startsAt = QDateTime(today.addDays(10), QTime(10, 30));
    REQUIRE(workspace.appointments.book(appointment));
    return *course;
}
} // namespace

TEST_CASE("A course comes back from the file with every field as entered", "[courses]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    const auto earlier = workspace.courses.open(citizen.id, QDate(2026, 1, 5));
    REQUIRE(earlier);
    REQUIRE(workspace.courses.close(*earlier, closedAs("declined", QDate(2026, 1, 6))));

    Course course;
    course.citizen = citizen.id;
    course.programmeId = QStringLiteral("et-program");
    course.state = CourseState::Closed;
    course.openedOn = QDate(2026, 2, 1);
    course.startedOn = QDate(2026, 2, 2);
    course.phase = QStringLiteral("phase_2");
    course.plannedEndOn = QDate(2026, 2, 4);
    course.closedOn = QDate(2026, 2, 3);
    course.outcome = QStringLiteral("handed_over");
    course.closingReason = QStringLiteral("health");
    course.wasPlanned = false;
    course.closingNote = QStringLiteral("note");
    course.reopenedFrom = *earlier;
    const auto written = workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
        course.id = write.newId<Course>();
        CourseStore(write.database()).insert(write, course);
        return {};
    });
    REQUIRE(written);
    CHECK(workspace.courses.find(course.id) == course);
}

TEST_CASE("A course goes from intake to active, pauses, goes on and closes, and nothing else", "[courses]") {
    using enum CourseState;
    const QList<std::tuple<CourseState, CourseStep, CourseState>> allowed{
        {Intake, CourseStep::Start, Active}, {Active, CourseStep::Pause, Paused}, {Paused, CourseStep::Resume, Active},
        {Intake, CourseStep::Close, Closed}, {Active, CourseStep::Close, Closed}, {Paused, CourseStep::Close, Closed}};
    for (const CourseState state : {Intake, Active, Paused, Closed}) {
        for (const CourseStep step : {CourseStep::Start, CourseStep::Pause, CourseStep::Resume, CourseStep::Close}) {
            const auto found = std::find_if(allowed.begin(), allowed.end(), [&](const auto& jump) {
                return std::get<0>(jump) == state && std::get<1>(jump) == step;
            });
            const auto result = next(state, step);
            CHECK(bool(result) == (found != allowed.end()));
            if (result) {
                CHECK(*result == std::get<2>(*found));
            } else {
                CHECK_FALSE(result.error().message.isEmpty());
            }
        }
    }
}

TEST_CASE("A citizen has one open course at a time", "[courses]") {
    TestFile file;
    const Citizen citizen = aCitizen(file.workspace());
    REQUIRE(file.workspace().courses.open(citizen.id, file.clock.today()));
    CHECK(file.workspace().courses.open(citizen.id, file.clock.today()).error().kind == ErrorKind::Conflict);
}

TEST_CASE("Taking in and pausing can be taken back", "[courses]") {
    TestFile file;
    Courses& courses = file.workspace().courses;
    const CitizenId citizen = aCitizen(file.workspace()).id;
    const auto id = courses.open(citizen, file.clock.today().addDays(-3));
    REQUIRE(id);
    aConsent(file.workspace(), citizen);
    const auto undo = courses.start(*id, file.clock.today());
    REQUIRE(undo);
    CHECK(courses.find(*id)->startedOn == file.clock.today());
    REQUIRE((*undo)());
    CHECK(courses.find(*id)->state == CourseState::Intake);
    CHECK_FALSE(courses.find(*id)->startedOn.isValid());
    CHECK(courses.start(*id, file.clock.today().addDays(1)).error().kind == ErrorKind::Invalid);
    CHECK(courses.pause(*id).error().kind == ErrorKind::Conflict);
}

TEST_CASE("A pause has its days and its reason, ends when the course goes on, and each step can be taken back", "[courses]") {
    TestFile file;
    Courses& courses = file.workspace().courses;
    const QDate today = file.clock.today();
    const CitizenId citizen = aCitizen(file.workspace()).id;
    const auto id = courses.open(citizen, today.addDays(-30));
    REQUIRE(id);
    aConsent(file.workspace(), citizen);
    REQUIRE(courses.start(*id, today.addDays(-20)));
    CoursePause pause;
    pause.from = today.addDays(-25); // before the citizen was taken in
    CHECK(courses.pause(*id, pause).error().problems.list().first().field == QStringLiteral("from"));
    pause.from = today.addDays(-10);
    pause.expectedTo = pause.from;
    CHECK(courses.pause(*id, pause).error().problems.list().first().field == QStringLiteral("expectedTo"));
    CHECK(courses.pauses(*id).isEmpty());
    pause.expectedTo = today.addDays(5);
    pause.reason = QStringLiteral(" indlagt ");
    const auto paused = courses.pause(*id, pause);
    REQUIRE(paused);
    REQUIRE(courses.pauses(*id).size() == 1);
    CHECK(courses.pauses(*id).first().from == pause.from);
    CHECK(courses.pauses(*id).first().expectedTo == pause.expectedTo);
    CHECK(courses.pauses(*id).first().reason == QStringLiteral("indlagt"));
    CHECK_FALSE(courses.pauses(*id).first().to.isValid());
    const auto resumed = courses.resume(*id);
    REQUIRE(resumed);
    CHECK(courses.pauses(*id).first().to == today);
    CHECK((*paused)().error().kind == ErrorKind::Conflict);
    REQUIRE((*resumed)());
    CHECK(courses.find(*id)->state == CourseState::Paused);
    CHECK_FALSE(courses.pauses(*id).first().to.isValid());
    REQUIRE((*paused)());
    CHECK(courses.find(*id)->state == CourseState::Active);
    CHECK(courses.pauses(*id).isEmpty());
}

TEST_CASE("The phases of a course have the days on which they began, and a phase that is taken back has none", "[courses]") {
    TestFile file;
    Courses& courses = file.workspace().courses;
    const auto id = courses.open(aCitizen(file.workspace()).id, file.clock.today());
    REQUIRE(id);
    REQUIRE(courses.enterPhase(*id, QStringLiteral("first")));
    file.clock.moveTo(QDateTime(file.clock.today().addDays(7), QTime(9, 0)));
    const auto second = courses.enterPhase(*id, QStringLiteral("second"));
    REQUIRE(second);
    REQUIRE(courses.phases(*id).size() == 2);
    CHECK(courses.phases(*id).first().phase == QStringLiteral("first"));
    CHECK(courses.phases(*id).first().from == file.clock.today().addDays(-7));
    CHECK(courses.phases(*id).last().from == file.clock.today());
    REQUIRE((*second)());
    CHECK(courses.phases(*id).size() == 1);
    CHECK(courses.find(*id)->phase == QStringLiteral("first"));
    REQUIRE(courses.enterPhase(*id, QString()));
    CHECK(courses.phases(*id).size() == 1); // in no phase nothing begins
}

TEST_CASE("Closing needs an outcome, planned or not, and a day within the course", "[courses]") {
    Course course;
    course.openedOn = QDate(2026, 10, 1);
    CourseClosing closing;
    closing.on = QDate(2026, 9, 1);
    QStringList fields;
    const Problems problems = check(closing, course, QDate(2026, 11, 2));
    for (const Problem& problem : problems.list()) {
        fields << problem.field;
    }
    CHECK(fields == QStringList{QStringLiteral("outcome"), QStringLiteral("wasPlanned"), QStringLiteral("on")});
}

TEST_CASE("A course that never started cannot be closed as completed", "[courses]") {
    TestFile file;
    Courses& courses = file.workspace().courses;
    const CitizenId citizen = aCitizen(file.workspace()).id;
    const auto id = courses.open(citizen, file.clock.today());
    REQUIRE(id);
    aConsent(file.workspace(), citizen);
    const auto refused = courses.close(*id, closedAs("completed", file.clock.today()));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.list().first().field == QStringLiteral("outcome"));
    REQUIRE(courses.start(*id, file.clock.today()));
    CHECK(courses.close(*id, closedAs("completed", file.clock.today())));
}

TEST_CASE("Closing lists every open task and appointment, and does with each what was decided", "[courses]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    const CourseId course = busyCourse(workspace, citizen.id);
    CourseClosing closing = closedAs("handed_over", file.clock.today());
    closing.items = workspace.courses.openItems(course);
    REQUIRE(closing.items.size() == 2);

    SECTION("Nothing is decided for anybody: what was not answered is named") {
        closing.items[0].decision = OpenItemDecision::Cancel;
        const auto refused = workspace.courses.close(course, closing);
        REQUIRE_FALSE(refused);
        REQUIRE(refused.error().problems.list().size() == 1);
        CHECK(refused.error().problems.list().first().field == QStringLiteral("openItem2"));
        CHECK(workspace.courses.find(course)->state == CourseState::Active);
    }
    SECTION("Cancelled ones are gone from the lists") {
        for (OpenItem& item : closing.items) {
            item.decision = OpenItemDecision::Cancel;
        }
        REQUIRE(workspace.courses.close(course, closing));
        CHECK(workspace.todos.open(file.clock.today().addDays(30)).isEmpty());
        CHECK(workspace.courses.openItems(course).isEmpty());
    }
    SECTION("Handing over needs a name, and is kept readable with the course") {
        for (OpenItem& item : closing.items) {
            item.decision = OpenItemDecision::HandOver;
        }
        const auto refused = workspace.courses.close(course, closing);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().problems.list().first().field == QStringLiteral("handedOverTo"));
        CHECK(workspace.courses.find(course)->state == CourseState::Active);
        closing.handedOverTo = QStringLiteral("Sundhedscenteret");
        REQUIRE(workspace.courses.close(course, closing));
        CHECK(workspace.courses.find(course)->closingNote.contains(QStringLiteral("Sundhedscenteret")));
        CHECK(workspace.courses.find(course)->closingNote.contains(QStringLiteral("Bestil transport")));
        CHECK(workspace.todos.forCitizen(citizen.id).first().state == TodoState::HandedOver);
    }
    SECTION("Kept ones stay to be done") {
        for (OpenItem& item : closing.items) {
            item.decision = OpenItemDecision::Keep;
        }
        REQUIRE(workspace.courses.close(course, closing));
        CHECK(workspace.todos.open(file.clock.today().addDays(30)).size() == 1);
    }
}

TEST_CASE("The dead and the moved leave every list", "[courses]") {
    const auto* outcome = GENERATE("dead", "moved");
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    IncomingDraft referral;
    referral.referral.citizen = citizen.id;
    referral.referral.source = QStringLiteral("gp");
    referral.referral.receivedOn = file.clock.today();
    const CourseId course = busyCourse(workspace, citizen.id);
    REQUIRE(workspace.incomingReferrals.receive(referral));
    REQUIRE(workspace.incomingReferrals.count(IncomingView::Waiting) == 1);

    CourseClosing closing = closedAs(outcome, file.clock.today());
    closing.items = workspace.courses.openItems(course);
    // Even what somebody forgot to cancel is off the lists.
    for (OpenItem& item : closing.items) {
        item.decision = OpenItemDecision::Keep;
    }
    REQUIRE(workspace.courses.close(course, closing));
    CHECK(workspace.citizens.find(citizen.id)->lifeState != LifeState::Present);
    CHECK(workspace.citizens.find(citizen.id)->lifeStateOn == file.clock.today());
    CHECK(workspace.todos.open(file.clock.today().addDays(30)).isEmpty());
    CHECK(workspace.todos.open(file.clock.today().addDays(30)).size() == 0);
    CHECK(workspace.incomingReferrals.count(IncomingView::Waiting) == 0);
    CHECK(workspace.incomingReferrals.window(IncomingView::Waiting, 0, 10).isEmpty());
    CHECK(workspace.citizens.count(CitizenFilter::UnderWay) == 0);
}

TEST_CASE("A closed course is taken up again as a new one", "[courses]") {
    TestFile file;
    Courses& courses = file.workspace().courses;
    const Citizen citizen = aCitizen(file.workspace());
    const auto id = courses.open(citizen.id, file.clock.today());
    REQUIRE(id);
    CHECK(courses.reopenAsNew(*id, file.clock.today()).error().kind == ErrorKind::Conflict);
    REQUIRE(courses.close(*id, closedAs("moved", file.clock.today())));
    const auto again = courses.reopenAsNew(*id, file.clock.today());
    REQUIRE(again);
    CHECK(courses.find(*id)->state == CourseState::Closed);
    CHECK(courses.find(*again)->reopenedFrom == *id);
    CHECK(courses.current(citizen.id)->id == *again);
    CHECK(file.workspace().citizens.find(citizen.id)->lifeState == LifeState::Present);
}

TEST_CASE("A closing can be taken back whole: course, appointments, tasks and referrals", "[courses]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    IncomingDraft referral;
    referral.referral.citizen = citizen.id;
    referral.referral.source = QStringLiteral("gp");
    referral.referral.receivedOn = file.clock.today();
    const CourseId id = busyCourse(workspace, citizen.id);
    REQUIRE(workspace.incomingReferrals.receive(referral));
    const auto before = workspace.courses.find(id);
    const QList<OpenItem> open = workspace.courses.openItems(id);
    REQUIRE(open.size() == 3);
    const auto next = workspace.citizens.find(citizen.id);
    CourseClosing closing = closedAs("moved", file.clock.today());
    closing.handedOverTo = QStringLiteral("kommunen");
    closing.items = open;
    for (OpenItem& item : closing.items) {
        item.decision = item.kind == RecordKind::Todo ? OpenItemDecision::HandOver : OpenItemDecision::Cancel;
    }
    const auto undo = workspace.courses.close(id, closing);
    REQUIRE(undo);
    CHECK(workspace.courses.openItems(id).isEmpty());
    CHECK(workspace.citizens.find(citizen.id)->lifeState == LifeState::Moved);

    SECTION("everything is as it was") {
        REQUIRE((*undo)());
        CHECK(workspace.courses.find(id) == before);
        CHECK(workspace.courses.openItems(id) == open);
        CHECK(workspace.citizens.find(citizen.id) == next);
        CHECK(workspace.incomingReferrals.count(IncomingView::Waiting) == 1);
        CHECK((*undo)().error().kind == ErrorKind::Conflict);
    }
    SECTION("not when a new course has begun") {
        REQUIRE(workspace.courses.reopenAsNew(id, file.clock.today()));
        CHECK((*undo)().error().kind == ErrorKind::Conflict);
        CHECK(workspace.courses.find(id)->state == CourseState::Closed);
    }
    SECTION("not when one of the things has been touched since, and then nothing is taken back") {
        const AppointmentId appointment = workspace.appointments.forCitizen(citizen.id).first().appointment.id;
        REQUIRE(workspace.appointments.recordOutcome(appointment, {outcome::cancelledByProvider, {}, {}, {}}));
        CHECK((*undo)().error().kind == ErrorKind::Conflict);
        CHECK(workspace.courses.find(id)->state == CourseState::Closed);
        CHECK(workspace.todos.forCitizen(citizen.id).first().state == TodoState::HandedOver);
    }
}

TEST_CASE("A course of an existing caseload is opened and begun on earlier days, never ahead or before birth", "[courses]") {
    TestFile file;
    Courses& courses = file.workspace().courses;
    const Citizen citizen = aCitizen(file.workspace());
    const QDate today = file.clock.today();
    CHECK(courses.open(citizen.id, today.addDays(1)).error().problems.list().first().field == QStringLiteral("on"));
    CHECK_FALSE(courses.open(citizen.id, citizen.birthDate.addDays(-1)));
    const auto id = courses.open(citizen.id, today);
    REQUIRE(id);
    aConsent(file.workspace(), citizen.id); // given today, and the course is from spring
    CHECK_FALSE(courses.start(*id, citizen.birthDate.addDays(-1)));
    REQUIRE(courses.start(*id, QDate(2026, 3, 2)));
    CHECK(courses.find(*id)->startedOn == QDate(2026, 3, 2));
    CHECK(courses.find(*id)->openedOn == QDate(2026, 3, 2));
    const auto undo = courses.changeDays(*id, QDate(2026, 2, 1), QDate(2026, 2, 20), QDate(2027, 2, 20));
    REQUIRE(undo);
    CHECK(courses.find(*id)->startedOn == QDate(2026, 2, 20));
    CHECK(courses.find(*id)->plannedEndOn == QDate(2027, 2, 20));
    REQUIRE((*undo)());
    CHECK(courses.find(*id)->openedOn == QDate(2026, 3, 2));
    const auto refused = courses.changeDays(*id, today.addDays(1), {}, QDate(2026, 1, 1));
    REQUIRE_FALSE(refused);
    QStringList fields;
    for (const Problem& problem : refused.error().problems.list()) {
        fields << problem.field;
    }
    CHECK(fields == QStringList{QStringLiteral("openedOn"), QStringLiteral("startedOn"), QStringLiteral("plannedEndOn")});
}

TEST_CASE("A course does not start before a consent or another legal basis is recorded, on whatever day", "[courses]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const QDate today = file.clock.today();
    const auto id = workspace.courses.open(citizen, today);
    REQUIRE(id);
    for (const QDate day : {today, QDate(2026, 3, 2)}) {
        const auto refused = workspace.courses.start(*id, day);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Conflict);
        CHECK(refused.error().message == workspace.courses.missingForStart(citizen));
        CHECK_FALSE(refused.error().message.isEmpty());
    }
    REQUIRE(workspace.consents.withdraw(aConsent(workspace, citizen), today));
    CHECK_FALSE(workspace.courses.start(*id, today)); // it was taken back
    aConsent(workspace, citizen);
    CHECK(workspace.courses.missingForStart(citizen).isEmpty());
    REQUIRE(workspace.courses.start(*id, QDate(2026, 3, 2))); // earlier than the consent: an existing caseload
    CHECK(workspace.courses.find(*id)->startedOn == QDate(2026, 3, 2));
}
