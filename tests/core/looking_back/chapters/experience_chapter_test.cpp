// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hand_made_evaluation.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

HandMadeEvaluation yearOfOffers() { return {QDate(2026, 1, 15), QDate(2026, 9, 30), QDate(2026, 11, 28)}; }

void softOffer(HandMadeEvaluation& made, int course, QDate day,
               EvaluationRecords::Attendance attendance = EvaluationRecords::Attendance::Attended) {
    EvaluationRecords::Appointment added;
    added.course = course;
    added.person = made.courseAt(course).person;
    added.day = day;
    added.attendance = attendance;
    added.isSoft = true;
    made.records.appointments.push_back(added);
}

void experienceForm(HandMadeEvaluation& made, int person, QDate day, std::vector<std::optional<int>> answers) {
    EvaluationRecords::Experience added;
    added.person = person;
    added.day = day;
    added.answers = std::move(answers);
    made.records.experiences.push_back(added);
}

/// A started course closed on 1 June.
int closedCourse(HandMadeEvaluation& made, const char* outcome = "completed") {
    const int course = made.course(made.person(), {2026, 2, 1});
    made.close(course, {2026, 6, 1}, outcome);
    return course;
}

} // namespace

TEST_CASE("Soft offers count who came, how often, and who came at least four times", "[evaluation]") {
    HandMadeEvaluation made = yearOfOffers();
    const int regular = made.course(made.person(), {2025, 10, 1});
    const int once = made.course(made.person(), {2026, 9, 1});
    made.course(made.person(), {2026, 9, 30});                                         // started on the last day
    made.close(made.course(made.person(), {2025, 10, 1}), {2026, 1, 15}, "completed"); // closed on the first
    made.close(made.course(made.person(), {2025, 10, 1}), {2026, 1, 14}, "completed"); // the day before
    const int notStarted = made.suggestedCourse({2026, 3, 1});
    softOffer(made, regular, {2026, 1, 14}); // before the period
    for (int week = 0; week < 4; ++week) {
        softOffer(made, regular, QDate(2026, 4, 1).addDays(7 * week),
                  week == 0 ? EvaluationRecords::Attendance::AttendedLate : EvaluationRecords::Attendance::Attended);
    }
    softOffer(made, regular, {2026, 5, 1}, EvaluationRecords::Attendance::NoShow);
    softOffer(made, once, {2026, 9, 30});
    softOffer(made, notStarted, {2026, 4, 1});
    const Evaluation evaluation = made.counted(addExperience);
    CHECK(partsOf(evaluation, "soft.persons") == QStringLiteral("2/4"));
    CHECK(partsOf(evaluation, "soft.sessions") == QStringLiteral("6/–"));
    CHECK(partsOf(evaluation, "soft.regular") == QStringLiteral("1/4"));
    CHECK(pointsOf(evaluation, "soft.by_quarter") == QStringLiteral("2026-K1 0/0, 2026-K2 5/2, 2026-K3 1/1"));
    const SeriesFigure* quarters = evaluation.seriesOf(QStringLiteral("soft.by_quarter"));
    CHECK(quarters->points.first().isPartial);
    CHECK_FALSE(quarters->points.last().isPartial);
    CHECK(*quarters->points[1].value == 5);
    CHECK_FALSE(quarters->centre);
}

TEST_CASE("Only a whole form about the time of closing is an answer", "[evaluation]") {
    HandMadeEvaluation made = yearOfOffers();
    closedCourse(made);
    experienceForm(made, 0, {2026, 5, 2}, {5, 4, 3, 4, 5}); // 30 days before
    closedCourse(made);
    experienceForm(made, 1, {2026, 7, 2}, {5, 5, 5, 5, 5}); // 31 days after
    closedCourse(made, "dropped_out");
    experienceForm(made, 2, {2026, 5, 20}, {5, 5, 5, 5, 5});
    experienceForm(made, 2, {2026, 6, 1}, {4, 3, 4, 4, {}}); // the latest one is not whole
    closedCourse(made);
    experienceForm(made, 3, {2026, 6, 1}, {4, 4, 5, 3, 2});
    closedCourse(made, "dead");
    made.close(made.suggestedCourse({2026, 3, 1}), {2026, 6, 1}, "declined"); // never started
    const Evaluation evaluation = made.counted(addExperience);
    CHECK(partsOf(evaluation, "experience.answered") == QStringLiteral("2/4"));
    CHECK(partsOf(evaluation, "experience.coherence") == QStringLiteral("1/2"));
    CHECK(partsOf(evaluation, "experience.involved") == QStringLiteral("1/2"));
    CHECK(partsOf(evaluation, "experience.helped") == QStringLiteral("1/2"));
    CHECK(evaluation.figure(QStringLiteral("experience.answered"))->interval);
}
