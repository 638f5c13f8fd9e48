// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hand_made_evaluation.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const QDate pathFrom(2026, 1, 15);
const QDate pathTo(2026, 9, 10);

void screen(HandMadeEvaluation& made, int person, int course, QDate on, const char* decision) {
    EvaluationRecords::Screening screening;
    screening.person = person;
    screening.course = course;
    screening.day = on;
    screening.decision = made.word(decision);
    made.records.screenings.push_back(screening);
}
} // namespace

TEST_CASE("A course that came further has taken the steps before", "[evaluation]") {
    HandMadeEvaluation made(pathFrom, pathTo);
    made.suggestedCourse(pathFrom);
    made.suggestedCourse(pathFrom, QDate(2026, 1, 20));
    made.courseAt(made.suggestedCourse(pathTo)).startedOn = pathTo; // neither contact nor screening was entered
    made.close(made.suggestedCourse(pathFrom), pathTo, "completed");
    made.close(made.suggestedCourse(pathFrom), pathTo, "dropped_out"); // before its start
    const Evaluation evaluation = made.counted(addPath);
    CHECK(partsOf(evaluation, "funnel.referred") == QStringLiteral("5/5"));
    CHECK(partsOf(evaluation, "funnel.contacted") == QStringLiteral("3/5"));
    CHECK(partsOf(evaluation, "funnel.screened") == QStringLiteral("2/5"));
    CHECK(partsOf(evaluation, "funnel.in_target_group") == QStringLiteral("2/5"));
    CHECK(partsOf(evaluation, "funnel.started") == QStringLiteral("2/5"));
    CHECK(partsOf(evaluation, "funnel.completed") == QStringLiteral("1/5"));
    CHECK(evaluation.figure(QStringLiteral("funnel.started"))->value == 2.0);
    CHECK_FALSE(evaluation.figure(QStringLiteral("funnel.started"))->interval);
}

TEST_CASE("A second referral of a running course is no new path, a second course is one", "[evaluation]") {
    HandMadeEvaluation made(pathFrom, pathTo);
    const int running = made.suggestedCourse(QDate(2026, 1, 14)); // the day before the period
    made.referral(running, QDate(2026, 5, 5));
    const int twice = made.suggestedCourse(QDate(2026, 2, 1));
    made.referral(twice, QDate(2026, 3, 1), QDate(2026, 3, 2)); // reached on the second one only
    made.referral(made.course(made.courseAt(running).person), QDate(2026, 6, 1));
    made.course(made.person(), QDate(2026, 2, 2)); // without a referral
    const Evaluation evaluation = made.counted(addPath);
    CHECK(partsOf(evaluation, "funnel.referred") == QStringLiteral("2/2"));
    CHECK(partsOf(evaluation, "funnel.contacted") == QStringLiteral("1/2"));
}

TEST_CASE("Only a screening from the referral on counts, and the decision says who is in the target group", "[evaluation]") {
    HandMadeEvaluation made(pathFrom, pathTo);
    const QDate referredOn(2026, 2, 20);
    const auto screened = [&](QDate on, const char* decision, bool isOfCourse = true) {
        const int course = made.suggestedCourse(referredOn);
        screen(made, made.courseAt(course).person, isOfCourse ? course : -1, on, decision);
    };
    screened(referredOn.addDays(-1), "in");
    screened(referredOn, "out");
    screened(referredOn, "in");
    screened(pathTo, "in", false); // of the citizen, not of a course
    const int other = made.suggestedCourse(referredOn);
    screen(made, made.courseAt(other).person, 0, pathTo, "in"); // of another course
    const Evaluation evaluation = made.counted(addPath);
    CHECK(partsOf(evaluation, "funnel.screened") == QStringLiteral("3/5"));
    CHECK(partsOf(evaluation, "funnel.in_target_group") == QStringLiteral("2/5"));
}
