// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/swedish_working_days.h"
#include "tests/support/hand_made_evaluation.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace brobygger;
using Catch::Matchers::WithinAbs;

namespace {
const QDate waitFrom(2026, 1, 15);
const QDate waitTo(2026, 9, 10);
} // namespace

TEST_CASE("Reaching somebody on the deadline day is in time, and who was reached early counts when the deadline has come",
          "[evaluation]") {
    HandMadeEvaluation made(waitFrom, waitTo);
    made.suggestedCourse(waitFrom, QDate(2026, 1, 20));           // the fifth day
    made.suggestedCourse(waitFrom, QDate(2026, 1, 21));           // a day late
    made.suggestedCourse(QDate(2026, 9, 5));                      // not reached, the deadline is the last day
    made.suggestedCourse(QDate(2026, 9, 6), QDate(2026, 9, 6));   // reached at once, the deadline lies after the period
    made.suggestedCourse(QDate(2026, 1, 14), QDate(2026, 1, 15)); // received the day before the period
    const Evaluation evaluation = made.counted(addFirstContacts);
    CHECK(partsOf(evaluation, "first_contact.within_deadline") == QStringLiteral("1/3"));
    CHECK(evaluation.figure(QStringLiteral("first_contact.within_deadline"))->interval);
    CHECK(evaluation.figure(QStringLiteral("first_contact.within_deadline"))
              ->definition.contains(QStringLiteral("kalenderdage: 5")));
}

TEST_CASE("Nobody could have reached in time who had died or moved by the deadline", "[evaluation]") {
    HandMadeEvaluation made(waitFrom, waitTo);
    const QDate received(2026, 3, 10);
    made.close(made.suggestedCourse(received), QDate(2026, 3, 15), "dead");
    made.close(made.suggestedCourse(received), QDate(2026, 3, 16), "moved");       // after the deadline
    made.close(made.suggestedCourse(received), QDate(2026, 3, 13), "dropped_out"); // another reason
    made.close(made.suggestedCourse(received, received), QDate(2026, 3, 13), "dead");
    const Evaluation evaluation = made.counted(addFirstContacts);
    CHECK(partsOf(evaluation, "first_contact.within_deadline") == QStringLiteral("1/3"));
    CHECK(partsOf(evaluation, "first_contact.waiting") == QStringLiteral("0/4"));
}

TEST_CASE("In working days Easter gives more time, and the Swedish calendar is its own", "[evaluation]") {
    HandMadeEvaluation made(waitFrom, waitTo);
    made.suggestedCourse(QDate(2026, 4, 1), QDate(2026, 4, 13)); // the Wednesday before Easter: five working days
    const auto within = [&made] { return partsOf(made.counted(addFirstContacts), "first_contact.within_working_days"); };
    CHECK(within() == QStringLiteral("1/1"));
    made.records.referrals[0].firstContactOn = QDate(2026, 4, 14);
    CHECK(within() == QStringLiteral("0/1"));
    made.records.referrals[0].firstContactOn = QDate(2026, 4, 13);
    made.programme.country = QStringLiteral("SE"); // Maundy Thursday is a working day there
    CHECK(within() == QStringLiteral("0/1"));
    CHECK(addSwedishWorkingDays(QDate(2026, 6, 18), 1) == QDate(2026, 6, 22)); // over Midsummer
    CHECK_FALSE(isSwedishWorkingDay(QDate(2025, 12, 26)));
}

TEST_CASE("A programme without a deadline has no share within it, but waits all the same", "[evaluation]") {
    HandMadeEvaluation made(waitFrom, waitTo);
    made.programme.firstContactDays.reset();
    made.suggestedCourse(waitFrom, QDate(2026, 1, 20));
    const Evaluation evaluation = made.counted(addFirstContacts);
    CHECK(partsOf(evaluation, "first_contact.within_deadline") == QStringLiteral("missing"));
    CHECK(partsOf(evaluation, "first_contact.km_median") == QStringLiteral("1/1"));
}

TEST_CASE("Those who still wait count for as long as they have waited", "[evaluation]") {
    HandMadeEvaluation made(waitFrom, waitTo);
    const QDate received(2026, 8, 1);
    made.suggestedCourse(received, received);
    made.suggestedCourse(received, received.addDays(4));
    made.close(made.suggestedCourse(received), received.addDays(6), "not_reached"); // seen last on day 6
    made.suggestedCourse(received, received.addDays(10));
    made.suggestedCourse(received); // still waiting on day 40
    const Evaluation evaluation = made.counted(addFirstContacts);
    CHECK(pointsOf(evaluation, "first_contact.km") == QStringLiteral("0 1/5, 4 1/4, 10 1/2"));
    const SeriesFigure* curve = evaluation.seriesOf(QStringLiteral("first_contact.km"));
    REQUIRE(curve);
    CHECK(curve->kind == SeriesKind::Curve);
    CHECK_THAT(*curve->points.last().value, WithinAbs(0.7, 1e-9)); // 1 − 4/5 · 3/4 · 1/2
    const Figure* median = evaluation.figure(QStringLiteral("first_contact.km_median"));
    REQUIRE(median);
    CHECK(median->value == 10.0);
    CHECK(median->display == QStringLiteral("10 dage"));
    CHECK(partsOf(evaluation, "first_contact.km_median") == QStringLiteral("3/5"));
    CHECK(evaluation.figure(QStringLiteral("first_contact.km_lower_quartile"))->value == 4.0);
    CHECK_FALSE(evaluation.figure(QStringLiteral("first_contact.km_upper_quartile"))->value);
    CHECK(partsOf(evaluation, "first_contact.waiting") == QStringLiteral("1/5"));
}

TEST_CASE("Behind the median of the wait stand those who were reached, and all who were received", "[evaluation]") {
    HandMadeEvaluation made(waitFrom, waitTo);
    const QDate received(2026, 8, 1);
    made.suggestedCourse(received, received.addDays(4));
    made.suggestedCourse(received, received);
    made.suggestedCourse(received);
    FigureSources sources;
    const Evaluation evaluation = made.counted(addFirstContacts, &sources);
    FigureSource median = sources.figures.value(QStringLiteral("first_contact.km_median"));
    std::sort(median.part.rows.begin(), median.part.rows.end());
    CHECK(median.part.rows == std::vector<int>{0, 1});
    CHECK(median.whole.size() == 3);
    CHECK(sources.figures.value(QStringLiteral("first_contact.waiting")).part.rows == std::vector<int>{2});
    CHECK(pointsOf(evaluation, "first_contact.km") == QStringLiteral("0 1/3, 4 1/2"));
}

TEST_CASE("The share in time is read month by month of receipt, the months in part among them", "[evaluation]") {
    HandMadeEvaluation made(waitFrom, QDate(2026, 3, 31));
    made.suggestedCourse(QDate(2026, 1, 20), QDate(2026, 1, 21));
    made.suggestedCourse(QDate(2026, 1, 31), QDate(2026, 2, 20));
    made.suggestedCourse(QDate(2026, 3, 1), QDate(2026, 3, 1));
    const Evaluation evaluation = made.counted(addFirstContacts);
    CHECK(pointsOf(evaluation, "first_contact.within_by_period") == QStringLiteral("2026-01 1/2, 2026-02 0/0, 2026-03 1/1"));
    const SeriesFigure* months = evaluation.seriesOf(QStringLiteral("first_contact.within_by_period"));
    REQUIRE(months);
    CHECK(months->points[0].isPartial);
    CHECK_FALSE(months->points[1].isPartial);
    CHECK_FALSE(months->points[1].value);
    CHECK(months->centre == 0.75);
    CHECK_FALSE(months->signal);
}
