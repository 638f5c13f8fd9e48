// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hand_made_evaluation.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace brobygger;
using Catch::Matchers::WithinAbs;

namespace {

using Attendance = EvaluationRecords::Attendance;

const QDate halfYearBegin(2026, 1, 1);
const QDate halfYearEnd(2026, 6, 30);

void addAppointment(HandMadeEvaluation& made, int course, QDate day, Attendance attendance, const char* sector = "gp") {
    EvaluationRecords::Appointment added;
    added.course = course;
    added.person = made.courseAt(course).person;
    added.day = day;
    added.sector = made.word(sector);
    added.attendance = attendance;
    made.records.appointments.push_back(added);
}

void addUse(HandMadeEvaluation& made, int person, const char* kind, QDate from, QDate to, int number) {
    EvaluationRecords::ServiceUse added;
    added.person = person;
    added.kind = made.word(kind);
    added.from = from;
    added.to = to;
    added.number = number;
    made.records.serviceUse.push_back(added);
}

Evaluation noShowsOf(const HandMadeEvaluation& made) { return made.counted(addNoShows); }

} // namespace

TEST_CASE("A no-show is set against those who came and stayed away, and cancellations stand beside", "[evaluation]") {
    HandMadeEvaluation made(halfYearBegin, halfYearEnd);
    const int anna = made.suggestedCourse({2026, 1, 2});
    const int bent = made.suggestedCourse({2026, 1, 2});
    addAppointment(made, anna, {2026, 1, 5}, Attendance::Attended);
    addAppointment(made, anna, {2026, 2, 5}, Attendance::NoShow);
    addAppointment(made, anna, {2026, 2, 6}, Attendance::CancelledInTime);
    addAppointment(made, anna, {2026, 4, 7}, Attendance::CancelledLate, "hospital");
    addAppointment(made, bent, {2026, 4, 8}, Attendance::AttendedLate, "hospital");
    addAppointment(made, bent, {2026, 5, 8}, Attendance::Unknown, "municipality");
    addAppointment(made, bent, {2026, 6, 30}, Attendance::NoShow, "offer");
    addAppointment(made, bent, {2025, 12, 31}, Attendance::NoShow);
    const Evaluation evaluation = noShowsOf(made);
    CHECK(partsOf(evaluation, "noshow.rate") == QLatin1String("2/4"));
    CHECK(partsOf(evaluation, "noshow.gp_hospital.rate") == QLatin1String("1/3"));
    CHECK(partsOf(evaluation, "noshow.gp.rate") == QLatin1String("1/2"));
    CHECK(partsOf(evaluation, "noshow.hospital.rate") == QLatin1String("0/1"));
    CHECK(partsOf(evaluation, "noshow.municipality.rate") == QLatin1String("0/0"));
    CHECK(partsOf(evaluation, "noshow.offer.rate") == QLatin1String("1/1"));
    CHECK(partsOf(evaluation, "noshow.of_booked") == QLatin1String("2/7"));
    CHECK(partsOf(evaluation, "noshow.late_cancellations") == QLatin1String("1/7"));
    CHECK(partsOf(evaluation, "noshow.unknown") == QLatin1String("1/7"));
    CHECK(partsOf(evaluation, "noshow.booked") == QString::fromUtf8("7/–"));
    CHECK(partsOf(evaluation, "noshow.persons") == QLatin1String("2/2"));
    CHECK(evaluation.figure(QStringLiteral("noshow.gp.rate"))->title == QLatin1String("Udeblivelser: almen praksis"));
    CHECK(!evaluation.figure(QStringLiteral("noshow.municipality.rate"))->value);
    CHECK(pointsOf(evaluation, "noshow.by_period") ==
          QLatin1String("2026-01 0/1, 2026-02 1/1, 2026-03 0/0, 2026-04 0/1, 2026-05 0/0, 2026-06 1/1"));
    CHECK(pointsOf(evaluation, "noshow.by_quarter") == QLatin1String("2026-K1 1/2, 2026-K2 1/2"));
    CHECK(pointsOf(evaluation, "noshow.gp_hospital.by_quarter") == QLatin1String("2026-K1 1/2, 2026-K2 0/1"));
    CHECK(pointsOf(evaluation, "noshow.by_sector") == QLatin1String("gp 1/2, hospital 0/1, offer 1/1"));
}

TEST_CASE("One citizen with many appointments does not make a share surer, and below ten citizens there is no interval",
          "[evaluation]") {
    HandMadeEvaluation made(halfYearBegin, halfYearEnd);
    for (int number = 0; number < 9; ++number) {
        const int course = made.suggestedCourse({2026, 1, 2});
        addAppointment(made, course, {2026, 1, 5}, number == 0 ? Attendance::NoShow : Attendance::Attended);
    }
    const Evaluation nine = noShowsOf(made);
    CHECK(!nine.figure(QStringLiteral("noshow.rate"))->interval);
    CHECK(nine.figure(QStringLiteral("noshow.persons"))->interval);

    const int tenth = made.suggestedCourse({2026, 1, 2});
    for (int time = 0; time < 5; ++time) {
        addAppointment(made, tenth, {2026, 1, 10 + time}, Attendance::NoShow);
    }
    const Evaluation ten = noShowsOf(made);
    CHECK(partsOf(ten, "noshow.rate") == QLatin1String("6/14"));
    const auto interval = ten.figure(QStringLiteral("noshow.rate"))->interval;
    REQUIRE(interval);
    CHECK(interval->low < 0.13); // fourteen independent appointments would give 0,21–0,67
    CHECK(interval->high > 0.78);
}

TEST_CASE("Appointments of today are not over and count tomorrow", "[evaluation]") {
    HandMadeEvaluation made(halfYearBegin, halfYearEnd, {2026, 3, 10});
    const int course = made.suggestedCourse({2026, 1, 2});
    addAppointment(made, course, {2026, 3, 9}, Attendance::NoShow);
    addAppointment(made, course, {2026, 3, 10}, Attendance::NoShow);
    const Evaluation evaluation = noShowsOf(made);
    CHECK(partsOf(evaluation, "noshow.booked") == QString::fromUtf8("1/–"));
    const SeriesFigure* months = evaluation.seriesOf(QStringLiteral("noshow.by_period"));
    REQUIRE(months);
    CHECK(months->points.size() == 3);
    CHECK(months->points.last().isPartial);
}

TEST_CASE("The year before the start is set against the first year where both are known from day to day", "[evaluation]") {
    HandMadeEvaluation made(halfYearBegin, halfYearEnd);
    const QDate start(2025, 3, 1);
    const QDate yearEarlier(2024, 3, 1);
    const int known = made.course(made.person(), start);
    const int closed = made.course(made.person(), start);
    made.close(closed, {2026, 2, 27}, "completed");
    const int halfKnown = made.course(made.person(), start);
    for (const int course : {known, closed}) {
        addUse(made, made.courseAt(course).person, "gp_kept", yearEarlier, {2025, 2, 28}, 6);
        addUse(made, made.courseAt(course).person, "gp_no_show", yearEarlier, {2025, 2, 28}, 2);
    }
    addUse(made, made.courseAt(halfKnown).person, "gp_kept", {2024, 9, 1}, {2025, 2, 28}, 3);
    addUse(made, made.courseAt(halfKnown).person, "gp_no_show", yearEarlier, {2025, 2, 28}, 3);
    addAppointment(made, known, {2025, 2, 20}, Attendance::NoShow); // before the start
    addAppointment(made, known, {2025, 3, 1}, Attendance::NoShow);
    addAppointment(made, known, {2025, 8, 1}, Attendance::CancelledLate);
    addAppointment(made, known, {2026, 2, 28}, Attendance::Attended);
    addAppointment(made, known, {2026, 3, 1}, Attendance::NoShow); // after the year
    addAppointment(made, known, {2025, 9, 1}, Attendance::NoShow, "hospital");
    addAppointment(made, closed, {2025, 9, 1}, Attendance::NoShow);
    const Evaluation evaluation = noShowsOf(made);
    CHECK(partsOf(evaluation, "noshow.baseline.gp.persons") == QLatin1String("1/3"));
    CHECK(partsOf(evaluation, "noshow.baseline.gp.before") == QLatin1String("2/8"));
    CHECK(partsOf(evaluation, "noshow.baseline.gp.after") == QLatin1String("1/2"));
    CHECK(partsOf(evaluation, "noshow.baseline.gp.difference") == QString::fromUtf8("–/1"));
    const Figure* difference = evaluation.figure(QStringLiteral("noshow.baseline.gp.difference"));
    CHECK_THAT(*difference->value, WithinAbs(0.25, 1e-12));
    CHECK(!difference->interval);
    CHECK(difference->title.contains(QLatin1String("almen praksis")));
    CHECK(partsOf(evaluation, "noshow.baseline.hospital.persons") == QLatin1String("missing"));
}

TEST_CASE("With ten citizens the difference of the two years has an interval", "[evaluation]") {
    HandMadeEvaluation made(halfYearBegin, halfYearEnd);
    for (int number = 0; number < 10; ++number) {
        const int course = made.course(made.person(), {2025, 3, 1});
        const int person = made.courseAt(course).person;
        addUse(made, person, "hospital_kept", {2024, 3, 1}, {2025, 2, 28}, 1);
        addUse(made, person, "hospital_no_show", {2024, 3, 1}, {2025, 2, 28}, number < 4 ? 1 : 0);
        addAppointment(made, course, {2025, 6, 1}, number < 2 ? Attendance::NoShow : Attendance::Attended, "hospital");
    }
    const Evaluation evaluation = noShowsOf(made);
    CHECK(partsOf(evaluation, "noshow.baseline.hospital.before") == QLatin1String("4/14"));
    CHECK(partsOf(evaluation, "noshow.baseline.hospital.after") == QLatin1String("2/10"));
    const Figure* difference = evaluation.figure(QStringLiteral("noshow.baseline.hospital.difference"));
    REQUIRE(difference);
    CHECK_THAT(*difference->value, WithinAbs(0.2 - 4.0 / 14, 1e-12));
    REQUIRE(difference->interval);
    CHECK(difference->interval->low < *difference->value);
    CHECK(difference->interval->high > *difference->value);
    CHECK(evaluation.figure(QStringLiteral("noshow.baseline.hospital.before"))->interval);
}
