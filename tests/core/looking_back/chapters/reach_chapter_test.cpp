// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hand_made_evaluation.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const QDate springFrom(2026, 1, 15);
const QDate springTo(2026, 9, 10);
} // namespace

TEST_CASE("Whoever came further counts as reached and asked, too", "[evaluation]") {
    HandMadeEvaluation made(springFrom, springTo);
    made.suggestedCourse(QDate(2026, 2, 1));                                     // nothing yet
    made.suggestedCourse(QDate(2026, 2, 1), QDate(2026, 2, 3));                  // reached
    made.courseAt(made.suggestedCourse(QDate(2026, 2, 1))).askedOn = springTo;   // asked, the contact was not entered
    made.courseAt(made.suggestedCourse(QDate(2026, 2, 1))).startedOn = springTo; // included, nothing else was entered
    const Evaluation evaluation = made.counted(addReach);
    CHECK(partsOf(evaluation, "reach.suggested") == QStringLiteral("4/–"));
    CHECK(partsOf(evaluation, "reach.reached") == QStringLiteral("3/4"));
    CHECK(partsOf(evaluation, "reach.asked") == QStringLiteral("2/4"));
    CHECK(partsOf(evaluation, "reach.consented") == QStringLiteral("1/4"));
    CHECK(partsOf(evaluation, "reach.included") == QStringLiteral("1/4"));
    CHECK(partsOf(evaluation, "reach.consent_share") == QStringLiteral("1/2"));
    CHECK(evaluation.figure(QStringLiteral("reach.reached"))->display == QStringLiteral("75,0 %"));
    CHECK(evaluation.figure(QStringLiteral("reach.reached"))->interval);
    CHECK(evaluation.figure(QStringLiteral("reach.suggested"))->title == QStringLiteral("Foreslået"));
}

TEST_CASE("Of a yes and a no the later one counts, and the yes when both are of the same day", "[evaluation]") {
    HandMadeEvaluation made(springFrom, springTo);
    const auto answered = [&](QDate yes, QDate no, const char* reason) {
        EvaluationRecords::Course& course = made.courseAt(made.suggestedCourse(QDate(2026, 2, 1)));
        course.agreedOn = yes;
        course.refusedOn = no;
        course.refusalReason = made.word(reason);
    };
    answered(QDate(2026, 3, 1), QDate(2026, 2, 27), "no_time");
    answered(QDate(2026, 3, 1), QDate(2026, 3, 1), "practical");
    answered(QDate(2026, 3, 1), QDate(2026, 3, 2), "no_energy");
    answered({}, QDate(2026, 3, 2), "");
    const Evaluation evaluation = made.counted(addReach);
    CHECK(partsOf(evaluation, "reach.consented") == QStringLiteral("2/4"));
    CHECK(partsOf(evaluation, "reach.declined") == QStringLiteral("2/4"));
    CHECK(pointsOf(evaluation, "reach.no_reasons") == QStringLiteral("no_energy 1/2, unknown 1/2"));
}

TEST_CASE("Somebody suggested again is no new person", "[evaluation]") {
    HandMadeEvaluation made(springFrom, springTo);
    const int running = made.suggestedCourse(QDate(2026, 1, 14)); // the day before the period
    made.referral(running, QDate(2026, 5, 5));
    const int twice = made.suggestedCourse(QDate(2026, 2, 1));
    made.referral(twice, QDate(2026, 3, 1));
    made.suggestedCourse(springTo);
    made.suggestedCourse(springFrom);
    const Evaluation evaluation = made.counted(addReach);
    CHECK(partsOf(evaluation, "reach.suggested") == QStringLiteral("3/–"));
    CHECK(partsOf(evaluation, "reach.suggested_again") == QStringLiteral("2/–"));
}

TEST_CASE("A programme that plans no number is not measured against one", "[evaluation]") {
    HandMadeEvaluation made(springFrom, springTo);
    made.course(made.person(), QDate(2025, 9, 11)); // included long before the period, and never suggested
    CHECK(partsOf(made.counted(addReach), "reach.of_plan") == QStringLiteral("missing"));
    made.programme.planned = SourcedNumber{100, {}};
    made.programme.potential = SourcedNumber{292000, {}};
    const Evaluation evaluation = made.counted(addReach);
    CHECK(partsOf(evaluation, "reach.of_plan") == QStringLiteral("1/100"));
    CHECK(evaluation.figure(QStringLiteral("reach.of_plan"))->display == QStringLiteral("1,0 %"));
    CHECK(partsOf(evaluation, "reach.of_potential") == QStringLiteral("1/292000"));
    CHECK(evaluation.figure(QStringLiteral("reach.of_potential"))->display == QStringLiteral("0,00034 %"));
    CHECK(evaluation.figure(QStringLiteral("reach.suggested"))->value == 0.0);
    CHECK_FALSE(evaluation.figure(QStringLiteral("reach.reached"))->value);
    CHECK(evaluation.figure(QStringLiteral("reach.reached"))->display == QStringLiteral("ingen data endnu"));
}

TEST_CASE("Of those who declined without a name only whole months count", "[evaluation]") {
    HandMadeEvaluation made(springFrom, springTo);
    made.records.tallies = {{QDate(2026, 1, 1), 4}, {QDate(2026, 3, 1), 2}, {QDate(2026, 8, 1), 1}, {QDate(2026, 9, 1), 3}};
    const Evaluation evaluation = made.counted(addReach);
    CHECK(partsOf(evaluation, "reach.declined_anonymous") == QStringLiteral("3/–"));
    CHECK(partsOf(evaluation, "reach.suggested") == QStringLiteral("0/–"));
}

TEST_CASE("Who is reached stands by sex, age, parish, clinic and by who suggests", "[evaluation]") {
    HandMadeEvaluation made(springFrom, springTo);
    const QDate on(2026, 3, 10);
    const int sixty = made.course(made.person("female", QDate(1966, 3, 10), "8231"), QDate(2026, 4, 1)); // 60 that day
    made.referral(sixty, on, {}, "gp", "Lægehuset");
    made.referral(sixty, QDate(2026, 5, 1), {}, "hospital"); // the first one counts
    const int nearlySixty = made.course(made.person("male", QDate(1966, 3, 11), "8160"));
    made.referral(nearlySixty, on, {}, "gp", "Lægehuset");
    made.referral(made.course(made.person("", {}, "")), on, {}, "volunteer");
    const Evaluation evaluation = made.counted(addReach);
    CHECK(pointsOf(evaluation, "reach.by_sex") == QStringLiteral("female 1/1, male 0/1, unknown 0/1"));
    CHECK(pointsOf(evaluation, "reach.by_age") == QStringLiteral("50-59 0/1, 60-69 1/1, unknown 0/1"));
    CHECK(pointsOf(evaluation, "reach.by_60") == QStringLiteral("60_plus 1/1, under_60 0/1, unknown 0/1"));
    CHECK(pointsOf(evaluation, "reach.by_parish") == QStringLiteral("8160 0/1, 8231 1/1, unknown 0/1"));
    CHECK(pointsOf(evaluation, "reach.by_clinic") == QStringLiteral("Lægehuset 1/2, unknown 0/1"));
    CHECK(pointsOf(evaluation, "reach.by_source") == QStringLiteral("gp 1/2, volunteer 0/1"));
}

TEST_CASE("Behind a figure stand exactly the citizens it counts", "[evaluation]") {
    HandMadeEvaluation made(springFrom, springTo);
    made.suggestedCourse(QDate(2026, 2, 1));
    made.suggestedCourse(QDate(2026, 2, 1), QDate(2026, 2, 3));
    FigureSources sources;
    const Evaluation evaluation = made.counted(addReach, &sources);
    const FigureSource reached = sources.figures.value(QStringLiteral("reach.reached"));
    CHECK(reached.part.unit == CountedUnit::Person);
    CHECK(reached.part.rows == std::vector<int>{1});
    CHECK(reached.whole.rows == std::vector<int>{0, 1});
    CHECK(evaluation.figure(QStringLiteral("reach.reached"))->hasRows);
    for (const SeriesFigure& series : evaluation.series) {
        CHECK(sources.points.value(series.id).size() == static_cast<size_t>(series.points.size()));
    }
}
