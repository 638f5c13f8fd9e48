// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hand_made_evaluation.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace brobygger;
using Catch::Matchers::WithinAbs;

namespace {

int beganCourse(HandMadeEvaluation& made, QDate startedOn) { return made.course(made.person(), startedOn); }

void startAndClose(HandMadeEvaluation& made, QDate startedOn, QDate closedOn, const char* outcome) {
    made.close(beganCourse(made, startedOn), closedOn, outcome);
}

} // namespace

TEST_CASE("How courses ended counts those closed after their start, and the others stand beside", "[evaluation]") {
    HandMadeEvaluation made({2026, 1, 1}, {2026, 12, 31}, {2027, 2, 1});
    startAndClose(made, {2025, 6, 1}, {2026, 3, 1}, "completed");
    startAndClose(made, {2026, 1, 1}, {2026, 12, 31}, "completed");
    startAndClose(made, {2026, 2, 1}, {2026, 5, 1}, "dropped_out");
    startAndClose(made, {2025, 2, 1}, {2025, 12, 31}, "completed"); // before the period
    beganCourse(made, {2026, 12, 31});
    beganCourse(made, {2025, 1, 1});
    const int neverStarted = made.suggestedCourse({2026, 4, 1});
    made.close(neverStarted, {2026, 4, 20}, "declined");
    const Evaluation evaluation = made.counted(addCourses);
    CHECK(partsOf(evaluation, "courses.started") == QString::fromUtf8("3/–"));
    CHECK(partsOf(evaluation, "courses.open_at_end") == QString::fromUtf8("2/–"));
    CHECK(partsOf(evaluation, "courses.completed") == QLatin1String("2/3"));
    CHECK(*evaluation.figure(QStringLiteral("courses.completed"))->value == 2);
    CHECK(partsOf(evaluation, "courses.completed_share") == QLatin1String("2/3"));
    CHECK(evaluation.figure(QStringLiteral("courses.completed_share"))->interval);
    CHECK(partsOf(evaluation, "courses.declined_before_start") == QString::fromUtf8("1/–"));
    CHECK(pointsOf(evaluation, "courses.outcomes") == QLatin1String("completed 2/3, dropped_out 1/3"));
}

TEST_CASE("Who stays counts those who left, and a completed course has not left", "[evaluation]") {
    HandMadeEvaluation made({2026, 1, 1}, {2026, 12, 31}, {2027, 2, 1});
    startAndClose(made, {2026, 1, 1}, {2026, 3, 2}, "dropped_out");  // 60 days
    startAndClose(made, {2026, 1, 1}, {2026, 4, 11}, "completed");   // 100 days
    startAndClose(made, {2026, 1, 1}, {2026, 7, 20}, "not_reached"); // 200 days
    beganCourse(made, {2026, 1, 1});                                 // 364 days, still there
    startAndClose(made, {2025, 1, 1}, {2026, 2, 1}, "dropped_out");  // started before the period
    const Evaluation evaluation = made.counted(addCourses);
    CHECK(partsOf(evaluation, "retention.dropped_out") == QLatin1String("2/4"));
    CHECK(!evaluation.figure(QStringLiteral("retention.dropped_out"))->interval);
    CHECK(partsOf(evaluation, "retention.day_90") == QLatin1String("1/4"));
    CHECK_THAT(*evaluation.figure(QStringLiteral("retention.day_90"))->value, WithinAbs(0.75, 1e-12));
    CHECK(evaluation.figure(QStringLiteral("retention.day_90"))->interval);
    CHECK(evaluation.figure(QStringLiteral("retention.day_90"))->title == QLatin1String("Stadig med efter 90 dage"));
    CHECK_THAT(*evaluation.figure(QStringLiteral("retention.day_180"))->value, WithinAbs(0.75, 1e-12));
    // nobody was followed for a whole year
    CHECK(partsOf(evaluation, "retention.day_365") == QLatin1String("2/4"));
    CHECK(!evaluation.figure(QStringLiteral("retention.day_365"))->value);
    CHECK(pointsOf(evaluation, "retention.km") == QLatin1String("60 1/4, 200 1/2"));
    CHECK_THAT(*evaluation.seriesOf(QStringLiteral("retention.km"))->points.last().value, WithinAbs(0.375, 1e-12));
}

TEST_CASE("Behind who stays for ninety days stand those who left until then, and all who began", "[evaluation]") {
    HandMadeEvaluation made({2026, 1, 1}, {2026, 12, 31}, {2027, 2, 1});
    startAndClose(made, {2026, 1, 1}, {2026, 1, 31}, "completed");
    startAndClose(made, {2026, 1, 1}, {2026, 3, 2}, "dropped_out");
    beganCourse(made, {2026, 1, 1});
    FigureSources sources;
    made.counted(addCourses, &sources);
    CHECK(sources.figures.value(QStringLiteral("retention.day_90")).part.rows == std::vector<int>{1});
    CHECK(sources.figures.value(QStringLiteral("retention.day_90")).whole.rows == std::vector<int>{0, 1, 2});
}
