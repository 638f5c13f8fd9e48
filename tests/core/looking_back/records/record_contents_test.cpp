// SPDX-License-Identifier: GPL-3.0-or-later
// What an evaluation makes of the records it reads.
#include "tests/core/looking_back/records/records_file.h"

#include <catch2/catch_test_macros.hpp>
#include <map>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("A course is opened by its first referral, else by its start", "[evaluation]") {
    RecordsFile made;
    const Course referred = made.data.course(QDate(2026, 3, 9), QDate(2026, 4, 1));
    made.data.referral(referred, QDate(2026, 3, 5));
    made.data.referral(referred, QDate(2026, 3, 9));
    const Course started = made.data.course(QDate(2026, 3, 9), QDate(2026, 3, 12));
    const Course waiting = made.data.course(QDate(2026, 3, 9));
    made.data.course(dayAfter); // nothing of it had happened
    const Records records = made.read();
    REQUIRE(records.courses.size() == 3);
    CHECK(records.courses[0].openedOn == QDate(2026, 3, 5));
    CHECK(records.courses[1].openedOn == QDate(2026, 3, 12));
    CHECK(records.courses[2].openedOn == QDate(2026, 3, 9));
    CHECK(made.read(QDate(2026, 3, 5)).courses.size() == 1);
    CHECK(records.courses[1].id == started.id.value());
    CHECK(records.courses[2].id == waiting.id.value());
}

TEST_CASE("The first contact is the earliest day from the referral on that reached the citizen", "[evaluation]") {
    RecordsFile made;
    const QDate received(2026, 5, 4);
    const auto firstContact = [&made, received](auto happens, QDate entered = {}) {
        const Course course = made.data.course(QDate(2026, 5, 1), QDate(2026, 5, 2));
        made.data.referral(course, received, entered);
        happens(course);
        return made.read().referrals.back().firstContactOn;
    };
    const auto contacts = [&made](std::initializer_list<std::pair<QDate, const char*>> list) {
        return [&made, list = std::vector(list)](const Course& course) {
            for (const auto& [day, outcome] : list) {
                made.contact(course, day, outcome);
            }
        };
    };
    const QDate fifth(2026, 5, 5);
    const QDate sixth(2026, 5, 6);
    CHECK(firstContact(contacts({{sixth, "reached"}, {fifth, "no_answer"}, {QDate(2026, 5, 3), "reached"}})) == sixth);
    CHECK(firstContact(contacts({{received, "reached"}})) == received);
    CHECK(firstContact(contacts({{fifth, "declined"}, {sixth, "reached"}})) == fifth);
    CHECK(firstContact(contacts({{fifth, "sent"}, {sixth, "left_message"}})) == QDate());
    CHECK(firstContact(contacts({}), fifth) == fifth);
    CHECK(firstContact(contacts({{sixth, "reached"}}), fifth) == fifth);
    CHECK(firstContact(contacts({{fifth, "reached"}}), sixth) == fifth);
    // A day that the program has taken down later hides no earlier contact, and one after the last day is none.
    CHECK(firstContact(contacts({{sixth, "reached"}}), dayAfter) == sixth);
    CHECK(firstContact(contacts({{dayAfter, "reached"}}), dayAfter) == QDate());
    // A contact in another course of the citizen is none of this one.
    CHECK(firstContact([&made](const Course& course) {
              made.contact(made.courseOf(course.citizen, QDate(2026, 6, 1)), QDate(2026, 6, 2), "reached");
          }) == QDate());
}

TEST_CASE("Each contact says whether it was an attempt and whether it reached the citizen", "[evaluation]") {
    RecordsFile made;
    const Course course = made.data.course(evaluatedFrom, evaluatedFrom);
    for (const char* outcome : {"reached", "declined", "no_answer", "wrong_number", "sent"}) {
        made.contact(course, stateDay, outcome);
    }
    int reached = 0;
    int attempts = 0;
    const Records records = made.read();
    for (const Records::Contact& contact : records.contacts) {
        reached += contact.result == Records::ContactResult::Reached ? 1 : 0;
        attempts += contact.result != Records::ContactResult::None ? 1 : 0;
    }
    CHECK(records.contacts.size() == 5);
    CHECK(reached == 2);
    CHECK(attempts == 4);
}

TEST_CASE("An appointment is soft when it is marked so, else when its offer is", "[evaluation]") {
    RecordsFile made;
    const Course course = made.data.course(evaluatedFrom, evaluatedFrom);
    const OfferId soft = made.offer("Fælleshuset", true);
    const OfferId other = made.offer("Gåholdet");
    struct Marked {
        OfferId offer;
        std::optional<bool> isSoft;
        bool counts;
    };
    int day = 0;
    for (const Marked& marked : {Marked{soft, std::nullopt, true}, Marked{soft, false, false}, Marked{other, true, true},
                                 Marked{other, std::nullopt, false}, Marked{{}, true, true}, Marked{{}, std::nullopt, false}}) {
        Appointment appointment;
        appointment.citizen = course.citizen;
        appointment.course = course.id;
        appointment.sector = QStringLiteral("offer");
        appointment.startsAt = QDateTime(evaluatedFrom.addDays(++day), QTime(10, 0));
        appointment.outcome = QString(outcome::attended);
        appointment.offer = marked.offer;
        appointment.isSoft = marked.isSoft;
        made.kept<AppointmentStore>(appointment);
        const Records records = made.read();
        CHECK(records.appointments.back().isSoft == marked.counts);
    }
}

TEST_CASE("Appointments say their time, who came, and what they cost; an outcome nobody knows is unknown", "[evaluation]") {
    RecordsFile made;
    const Course course = made.data.course(evaluatedFrom, evaluatedFrom);
    Appointment appointment;
    appointment.citizen = course.citizen;
    appointment.course = course.id;
    appointment.sector = hospitalSector;
    appointment.startsAt = QDateTime(stateDay, QTime(23, 45));
    appointment.outcome = QString(outcome::noShow);
    appointment.noShowReason = QStringLiteral("forgot");
    appointment.remedy = QStringLiteral("reminder_day_before");
    appointment.transportPrice = Money{8500};
    made.kept<AppointmentStore>(appointment);
    made.data.appointments(course, stateDay, hospitalSector, QString());
    made.data.appointments(course, stateDay.addDays(-1), hospitalSector, outcome::unknown);
    made.data.appointments(course, stateDay.addDays(-2), hospitalSector, outcome::cancelledByProvider);
    const Records records = made.read();
    REQUIRE(records.appointments.size() == 4);
    CHECK(records.appointments[0].attendance == Records::Attendance::CancelledByPlace);
    CHECK(records.appointments[1].attendance == Records::Attendance::Unknown);
    CHECK(records.appointments[2].attendance == Records::Attendance::Unknown);
    CHECK_FALSE(records.appointments[2].transportPrice);
    const Records::Appointment& last = records.appointments[3];
    CHECK(last.day == stateDay);
    CHECK(last.minute == 23 * 60 + 45);
    CHECK(last.isNoShow());
    CHECK(records.words.text(last.reason) == QStringLiteral("forgot"));
    CHECK(records.words.text(last.remedy) == QStringLiteral("reminder_day_before"));
    CHECK(last.transportPrice == Money{8500});
}

TEST_CASE("A cost belongs to its course, else to the one that was open that day, else to nobody", "[evaluation]") {
    RecordsFile made;
    const CitizenId citizen = aCitizen(made.file.workspace()).id;
    const Course first = made.courseOf(citizen, QDate(2026, 1, 5), QDate(2026, 2, 10));
    const Course second = made.courseOf(citizen, QDate(2026, 4, 1));
    made.cost(citizen, {}, QDate(2026, 2, 10), "meeting", 1);      // on the last day of the first
    made.cost(citizen, {}, QDate(2026, 3, 1), "meeting", 2);       // between them: counts nowhere
    made.cost(citizen, {}, QDate(2026, 4, 1), "meeting", 4);       // on the first day of the second
    made.cost(citizen, first.id, QDate(2026, 3, 1), "meeting", 8); // says itself which
    made.cost({}, {}, QDate(2026, 3, 1), "premises", 16);
    made.cost(aCitizen(made.file.workspace()).id, {}, QDate(2026, 3, 1), "meeting", 32); // of nobody in the programme
    const Records records = made.read();
    std::map<int, qint64> kroner;
    for (const Records::Cost& cost : records.costs) {
        kroner[cost.course] += cost.amount->minor / 100;
    }
    REQUIRE(records.courses.size() == 2);
    CHECK(records.courses[1].id == second.id.value());
    CHECK(kroner == std::map<int, qint64>{{-1, 16}, {0, 1 + 8}, {1, 4}});
}
