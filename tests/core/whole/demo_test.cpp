// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/working_days.h"
#include "core/considerations/consideration_rules.h"
#include "core/considerations/request_rules.h"
#include "core/demo/demo.h"
#include "core/meetings/meeting_rules.h"
#include "core/people/person_around_rules.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

QList<CitizenRow> peopleOfDemo(TestFile& file, int citizens) {
    Progress progress;
    REQUIRE(fillDemo(file.workspace(), DemoSize{citizens, 30, 1}, progress));
    return file.workspace().citizens.window(CitizenFilter{}, CitizenOrder::Name, Qt::AscendingOrder, 0, citizens);
}

} // namespace

TEST_CASE("In the demo nobody has an appointment, is rung to or visited at a weekend or on a public holiday", "[demo]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    int appointments = 0;
    for (const CitizenRow& person : peopleOfDemo(file, 60)) {
        for (const AppointmentRow& row : workspace.appointments.forCitizen(person.id)) {
            const Appointment& appointment = row.appointment;
            INFO(appointment.startsAt.toString(Qt::ISODate).toStdString());
            ++appointments;
            CHECK(isWorkingDay(appointment.startsAt.date()));
            CHECK(appointment.endsAt.date() == appointment.startsAt.date());
            CHECK((!appointment.remindedOn.isValid() || isWorkingDay(appointment.remindedOn)));
            CHECK((!appointment.remindedOn.isValid() || appointment.remindedOn < appointment.startsAt.date()));
            CHECK((!appointment.transportOrderedOn.isValid() || isWorkingDay(appointment.transportOrderedOn)));
            CHECK((!appointment.transportOrderedOn.isValid() || appointment.transportOrderedOn <= file.clock.today()));
        }
        for (const Contact& contact : workspace.contacts.forCitizen(person.id)) {
            INFO(contact.at.toString(Qt::ISODate).toStdString());
            CHECK(isWorkingDay(contact.at.date()));
        }
    }
    CHECK(appointments > 200);
}

TEST_CASE("In the demo a course begins on a working day, after the referral came, and nothing is booked after its last day",
          "[demo]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    for (const CitizenRow& person : peopleOfDemo(file, 60)) {
        const QList<Course> courses = workspace.courses.forCitizen(person.id);
        REQUIRE(courses.size() == 1);
        const Course& course = courses.first();
        CHECK(isWorkingDay(course.openedOn));
        if (!course.startedOn.isValid()) {
            continue;
        }
        CHECK(isWorkingDay(course.startedOn));
        CHECK(course.openedOn <= course.startedOn);
        CHECK((!course.closedOn.isValid() || isWorkingDay(course.closedOn)));
        CHECK((!course.closedOn.isValid() || (course.startedOn <= course.closedOn && course.closedOn <= file.clock.today())));
        for (const AppointmentRow& row : workspace.appointments.forCitizen(person.id)) {
            CHECK(row.appointment.startsAt.date() >= course.startedOn);
            CHECK((!course.closedOn.isValid() || row.appointment.startsAt.date() <= course.closedOn));
        }
    }
}

TEST_CASE("A demo made at a weekend has no talk at it, on a day to come or after the end of a course", "[demo]") {
    const QDate saturday(2026, 10, 31);
    for (int later = 0; later < 3; ++later) {
        TestFile file;
        Workspace& workspace = file.workspace();
        const QDate today = saturday.addDays(later);
        file.clock.moveTo(QDateTime(today, QTime(9, 0)));
        INFO(today.toString(Qt::ISODate).toStdString());
        for (const CitizenRow& person : peopleOfDemo(file, 120)) {
            const Course course = workspace.courses.forCitizen(person.id).first();
            for (const Contact& contact : workspace.contacts.forCitizen(person.id)) {
                INFO(contact.at.toString(Qt::ISODate).toStdString());
                CHECK(isWorkingDay(contact.at.date()));
                CHECK(contact.at.date() <= today);
                CHECK((!course.closedOn.isValid() || contact.at.date() <= course.closedOn));
            }
        }
    }
}

TEST_CASE("In the demo questionnaires are filled in on working days", "[demo]") {
    TestFile file;
    int filledIn = 0;
    for (const CitizenRow& person : peopleOfDemo(file, 60)) {
        for (const MeasurementResult& result : file.workspace().measurements.results(person.id)) {
            INFO(result.measurement.answeredOn.toString(Qt::ISODate).toStdString());
            ++filledIn;
            CHECK(isWorkingDay(result.measurement.answeredOn));
            CHECK(result.measurement.answeredOn <= file.clock.today());
        }
    }
    CHECK(filledIn > 100);
}

TEST_CASE("In the demo who was not reached is to be rung to on a working day", "[demo]") {
    TestFile file;
    peopleOfDemo(file, 600);
    int calls = 0;
    for (const TodoRow& row : file.workspace().todos.open(file.clock.today().addDays(7))) {
        if (row.todo.kind == TodoKind::RetryCall) {
            INFO(row.todo.dueOn.toString(Qt::ISODate).toStdString());
            ++calls;
            CHECK(isWorkingDay(row.todo.dueOn));
        }
    }
    CHECK(calls > 0);
}

TEST_CASE("In the demo nobody is rung in vain after somebody has answered", "[demo]") {
    TestFile file;
    for (const CitizenRow& person : peopleOfDemo(file, 60)) {
        const QList<Contact> contacts = file.workspace().contacts.forCitizen(person.id);
        for (const Contact& attempt : contacts) {
            for (const Contact& answer : contacts) {
                const bool isInVain =
                    attempt.outcome == QStringLiteral("no_answer") && answer.outcome == QStringLiteral("reached");
                CHECK((!isInVain || attempt.at <= answer.at));
            }
        }
    }
}

TEST_CASE("Those who explain the program by the demo find Birthe Bach in it", "[demo]") {
    TestFile file;
    const QList<CitizenRow> people = peopleOfDemo(file, 40);
    CHECK(std::any_of(people.begin(), people.end(), [](const CitizenRow& person) {
        return person.givenName == QStringLiteral("Birthe") && person.surname == QStringLiteral("Bach");
    }));
}

TEST_CASE("In the demo most citizens have somebody around them, entered as it could be by hand", "[demo]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    QSet<QString> roles;
    int withSomebody = 0;
    int former = 0;
    for (const CitizenRow& row : peopleOfDemo(file, 100)) {
        bool hasSomebody = false;
        for (const PersonAroundRow& around : workspace.people.around(row.id)) {
            INFO(around.title().toStdString());
            CHECK(check(around.person).isEmpty());
            roles.insert(around.person.role);
            hasSomebody = hasSomebody || around.person.id.isValid();
            former += isFormerOn(around.person, file.clock.today()) ? 1 : 0;
        }
        withSomebody += hasSomebody ? 1 : 0;
    }
    CHECK(withSomebody > 60);
    CHECK(roles.size() >= 6);
    CHECK(former > 0);
}

TEST_CASE("In the demo some have considerations, entered as they could be by hand, and nothing is late",
          "[demo][considerations]") {
    TestFile file;
    const Workspace& workspace = file.workspace();
    const QDate today = file.clock.today();
    int minded = 0;
    int asked = 0;
    for (const CitizenRow& person : peopleOfDemo(file, 100)) {
        for (const WorkConsideration& consideration : workspace.considerations.forCitizen(person.id)) {
            INFO(consideration.words.toStdString());
            CHECK(check(consideration, today).isEmpty());
            CHECK(workspace.considerations.stateOf(consideration) == ConsiderationState::Valid);
            ++minded;
        }
        for (const ConsiderationsRequest& request : workspace.considerations.requestsOf(person.id)) {
            CHECK((!dueOn(request).isValid() || dueOn(request) > today));
            CHECK((stateOf(request) != RequestState::Answered || request.endedOn <= today));
            ++asked;
        }
    }
    CHECK(minded > 0);
    CHECK(asked > 0);
}

TEST_CASE("In the demo a meeting about a citizen is to come and one of the network was held, and neither waits today",
          "[demo][meetings]") {
    TestFile file;
    const QDate today = file.clock.today();
    REQUIRE_FALSE(peopleOfDemo(file, 100).isEmpty());
    const Meetings& meetings = file.workspace().meetings;
    const QList<MeetingRow> all = meetings.window(true);
    REQUIRE(all.size() == 2);
    CHECK(all.first().meeting.citizen.isValid());
    CHECK(all.first().unanswered == 1);
    CHECK(all.last().minutesToSend == 0);
    CHECK(meetings.decisions(all.last().meeting.id).size() == 1);
    for (const MeetingRow& row : all) {
        INFO(row.meeting.purpose.toStdString());
        CHECK(check(row.meeting).isEmpty());
        CHECK_FALSE(meetings.points(row.meeting.id).isEmpty());
        CHECK((row.meeting.state == MeetingState::Held) == (row.meeting.day() < today));
        for (const MeetingParticipantRow& participant : meetings.participants(row.meeting.id)) {
            CHECK(check(participant.participant).isEmpty());
        }
    }
    CHECK(file.workspace().agenda.count(AgendaKind::Meeting, today) == AgendaCount{0, 0});
    CHECK(file.workspace().agenda.count(AgendaKind::MeetingMinutes, today) == AgendaCount{0, 0});
}

TEST_CASE("In the demo messages go to the own doctor on a consent and come back, and none is late", "[demo][correspondence]") {
    TestFile file;
    const Workspace& workspace = file.workspace();
    int sent = 0;
    int received = 0;
    qsizetype attached = 0;
    for (const CitizenRow& person : peopleOfDemo(file, 100)) {
        for (const ShortMessageRow& row : workspace.correspondence.forCitizen(person.id)) {
            INFO(row.message.text.toStdString());
            CHECK(workspace.correspondence.problemsOf(row.message).isEmpty());
            CHECK(row.answer != AnswerState::Overdue);
            (row.message.direction == MessageDirection::Sent ? sent : received) += 1;
        }
        attached += workspace.attachments.forCitizen(person.id).size();
    }
    CHECK(sent > 0);
    CHECK(received > 0);
    CHECK(attached > 0);
    CHECK(workspace.agenda.count(AgendaKind::MessageAnswer, file.clock.today()) == AgendaCount{0, 0});
}

TEST_CASE("In the demo some who are under way have a plan, with steps to come and what was followed up", "[demo][plan]") {
    TestFile file;
    int plans = 0;
    int followUps = 0;
    int ended = 0;
    qsizetype barriers = 0;
    const QDate today = file.clock.today();
    for (const CitizenRow& person : peopleOfDemo(file, 100)) {
        barriers += file.workspace().plans.barriers(person.id).size();
        for (const GoalPlan& plan : file.workspace().plans.forCitizen(person.id)) {
            INFO(plan.goal.words.toStdString());
            ++plans;
            ended += plan.goal.isOpen() ? 0 : 1;
            followUps += static_cast<int>(plan.followUps.size());
            CHECK(plan.goal.agreedOn >= file.workspace().courses.forCitizen(person.id).first().startedOn);
            CHECK(plan.goal.agreedOn <= today);
            CHECK((plan.goal.isOpen() ? plan.goal.followUpOn >= today : !plan.goal.followUpOn.isValid()));
            CHECK(plan.steps.size() == 2);
            for (const Todo& step : plan.steps) {
                CHECK(isWorkingDay(step.dueOn));
                CHECK((step.state == TodoState::Done ? step.doneOn <= today : step.dueOn > today));
            }
        }
    }
    CHECK(plans > 3);
    CHECK(followUps > 0);
    CHECK(ended < plans);
    CHECK(barriers > 0);
}
