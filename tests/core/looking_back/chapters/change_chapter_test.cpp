// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/derived/score_meaning.h"
#include "tests/support/hand_made_evaluation.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace brobygger;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

HandMadeEvaluation yearOfScores() { return {QDate(2026, 1, 1), QDate(2026, 12, 31), QDate(2027, 2, 1)}; }

void measured(HandMadeEvaluation& made, int person, const char* score, QDate day, double value) {
    EvaluationRecords::Score added;
    added.person = person;
    added.score = made.word(score);
    added.day = day;
    added.value = value;
    made.records.scores.push_back(added);
}

/// A course of a new citizen.
int courseFrom(HandMadeEvaluation& made, QDate startedOn) { return made.course(made.person(), startedOn); }

double valueOfChange(const Evaluation& evaluation, const char* figure) {
    const Figure* found = evaluation.figure(QLatin1String(figure));
    REQUIRE(found);
    REQUIRE(found->value);
    return *found->value;
}

} // namespace

TEST_CASE("A change counts from the score's own threshold on", "[evaluation]") {
    const auto move = [](const char* score, double before, double after) {
        return moveOf(QLatin1String(score), before, after);
    };
    CHECK(move("who5", 40, 50) == ScoreMove::Better);
    CHECK(move("who5", 40, 49) == ScoreMove::Same);
    CHECK(move("who5", 50, 40) == ScoreMove::Worse);
    CHECK(move("sf12v2_pcs", 30, 39.19) == ScoreMove::Same);
    CHECK(move("sf12v2_pcs", 30, 39.2) == ScoreMove::Better);
    CHECK(move("sf12v1_mcs", 50, 36.42) == ScoreMove::Same);
    CHECK(move("sf12v2_mcs", 50, 36.4) == ScoreMove::Worse);
    CHECK(move("was", 5, 6) == ScoreMove::Same);
    CHECK(move("was", 5, 7) == ScoreMove::Better);
    CHECK(move("tils", 7, 6) == ScoreMove::Better); // less lonely
    CHECK(move("srh", 2, 3) == ScoreMove::Worse);   // 1 is best
    CHECK_FALSE(move("phq9", 10, 1));               // nothing is known of its error here
}

TEST_CASE("The measurement of a moment is the nearest one within reach, the earlier of two", "[evaluation]") {
    HandMadeEvaluation made = yearOfScores();
    const int course = courseFrom(made, {2026, 2, 1});
    made.close(course, {2026, 9, 10}, "completed");
    measured(made, 0, "who5", {2026, 1, 1}, 20);   // 31 days before the start
    measured(made, 0, "who5", {2026, 1, 30}, 28);  // two days before
    measured(made, 0, "who5", {2026, 2, 3}, 36);   // two days after
    measured(made, 0, "who5", {2026, 8, 11}, 48);  // 30 days before closing
    measured(made, 0, "who5", {2026, 10, 11}, 60); // 31 days after
    const Evaluation evaluation = made.counted(addChange);
    CHECK(partsOf(evaluation, "change.who5.end.pairs") == QStringLiteral("1/1"));
    CHECK(valueOfChange(evaluation, "change.who5.end.start_mean") == 28);
    CHECK(valueOfChange(evaluation, "change.who5.end.later_mean") == 48);
    CHECK(valueOfChange(evaluation, "change.who5.end.mean") == 20);
    CHECK(partsOf(evaluation, "change.who5.end.better") == QStringLiteral("1/1"));
    CHECK_FALSE(evaluation.figure(QStringLiteral("change.who5.end.mean"))->interval); // of one pair
    CHECK(valueOfChange(evaluation, "norm.who5.start_gap") == -40);
    CHECK(valueOfChange(evaluation, "norm.who5.later_gap") == -20);
    // 1 August: the measurement of 11 August is in reach of 45 days
    CHECK(valueOfChange(evaluation, "change.who5.month_6.later_mean") == 48);
    // 1 May: nothing within 30 days
    CHECK(partsOf(evaluation, "change.who5.month_3.pairs") == QStringLiteral("0/1"));
    CHECK(evaluation.figure(QStringLiteral("change.who5.month_3.mean"))->display == QStringLiteral("ingen data endnu"));
    CHECK(evaluation.figure(QStringLiteral("change.who5.end.pairs"))->title ==
          QStringLiteral("Trivsel (WHO-5), slut: målt begge gange"));
}

TEST_CASE("The same answers are never both sides of a comparison", "[evaluation]") {
    HandMadeEvaluation made = yearOfScores();
    const int course = courseFrom(made, {2026, 3, 1});
    made.close(course, {2026, 3, 20}, "dropped_out");
    measured(made, 0, "who5", {2026, 3, 10}, 40);
    SECTION("one measurement is no pair") {
        CHECK(partsOf(made.counted(addChange), "change.who5.end.pairs") == QStringLiteral("0/1"));
    }
    SECTION("nor are two of the same day; a later one is") {
        measured(made, 0, "who5", {2026, 3, 10}, 44);
        CHECK(partsOf(made.counted(addChange), "change.who5.end.pairs") == QStringLiteral("0/1"));
        measured(made, 0, "who5", {2026, 4, 15}, 48);
        CHECK(valueOfChange(made.counted(addChange), "change.who5.end.later_mean") == 48);
    }
}

TEST_CASE("Figures stand for the moments somebody has come to and the scores the file holds", "[evaluation]") {
    HandMadeEvaluation made = yearOfScores();
    courseFrom(made, {2025, 12, 1}); // three and six months after it lie in the period
    measured(made, 0, "tils", {2025, 12, 1}, 8);
    const Evaluation evaluation = made.counted(addChange);
    CHECK(partsOf(evaluation, "change.tils.month_3.pairs") == QStringLiteral("0/1"));
    CHECK(partsOf(evaluation, "change.tils.month_6.pairs") == QStringLiteral("0/1"));
    CHECK(partsOf(evaluation, "change.tils.month_12.pairs") == QStringLiteral("0/1"));
    CHECK(partsOf(evaluation, "change.tils.end.pairs") == QStringLiteral("missing"));
    CHECK(pointsOf(evaluation, "change.tils.end.missing") == QStringLiteral("missing"));
    CHECK(partsOf(evaluation, "change.tils.after_3.pairs") == QStringLiteral("missing"));
    CHECK(partsOf(evaluation, "change.tils.waiting.pairs") == QStringLiteral("missing"));
    CHECK(partsOf(evaluation, "change.who5.month_3.pairs") == QStringLiteral("missing"));
}

TEST_CASE("The dead are not missed, all others are, by how their course ended", "[evaluation]") {
    HandMadeEvaluation made = yearOfScores();
    made.close(courseFrom(made, {2026, 2, 1}), {2026, 8, 1}, "completed");
    made.close(courseFrom(made, {2026, 2, 1}), {2026, 8, 1}, "completed");
    made.close(courseFrom(made, {2026, 2, 1}), {2026, 5, 15}, "dropped_out");
    made.close(courseFrom(made, {2026, 2, 1}), {2026, 5, 15}, "dead");
    measured(made, 0, "tils", {2026, 2, 1}, 7);
    measured(made, 0, "tils", {2026, 8, 1}, 5);
    measured(made, 1, "tils", {2026, 2, 1}, 7);
    const Evaluation evaluation = made.counted(addChange);
    CHECK(partsOf(evaluation, "change.tils.end.pairs") == QStringLiteral("1/3"));
    CHECK(pointsOf(evaluation, "change.tils.end.missing") == QStringLiteral("completed 1/2, dropped_out 1/1"));
    CHECK(partsOf(evaluation, "change.tils.end.better") == QStringLiteral("1/1"));
    CHECK(partsOf(evaluation, "norm.tils.start_gap") == QStringLiteral("missing"));   // no norm
    CHECK(partsOf(evaluation, "change.tils.month_3.pairs") == QStringLiteral("0/4")); // on 1 May all were alive
    CHECK(partsOf(evaluation, "change.tils.month_6.pairs") == QStringLiteral("1/3"));
}

TEST_CASE("A mean of changes has Student's interval, and the median stands beside it", "[evaluation]") {
    HandMadeEvaluation made = yearOfScores();
    const double later[] = {50, 40, 45};
    for (int person = 0; person < 3; ++person) {
        made.close(courseFrom(made, {2026, 2, 1}), {2026, 8, 1}, "completed");
        measured(made, person, "who5", {2026, 2, 1}, 40);
        measured(made, person, "who5", {2026, 8, 1}, later[person]);
    }
    const Evaluation evaluation = made.counted(addChange);
    CHECK_THAT(valueOfChange(evaluation, "change.who5.end.mean"), WithinRel(5.0, 1e-12));
    CHECK(valueOfChange(evaluation, "change.who5.end.median") == 5);
    const auto interval = evaluation.figure(QStringLiteral("change.who5.end.mean"))->interval;
    REQUIRE(interval);
    // 5 ± 4.302653 · 5/√3
    CHECK_THAT(interval->low, WithinAbs(-7.420688, 1e-5));
    CHECK_THAT(interval->high, WithinAbs(17.420688, 1e-5));
    CHECK(partsOf(evaluation, "change.who5.end.better") == QStringLiteral("1/3"));
    CHECK(partsOf(evaluation, "change.who5.end.same") == QStringLiteral("2/3"));
    CHECK(partsOf(evaluation, "change.who5.end.worse") == QStringLiteral("0/3"));
}

TEST_CASE("What changed while citizens waited is counted by itself", "[evaluation]") {
    HandMadeEvaluation made = yearOfScores();
    const int waited = courseFrom(made, {2026, 4, 1});
    made.referral(waited, {2026, 1, 10});
    measured(made, 0, "who5", {2026, 1, 9}, 10);  // before the referral
    measured(made, 0, "who5", {2026, 1, 12}, 30); // the earliest while waiting
    measured(made, 0, "who5", {2026, 2, 20}, 90);
    measured(made, 0, "who5", {2026, 4, 3}, 34); // at the start
    const int hardlyWaited = courseFrom(made, {2026, 4, 1});
    made.referral(hardlyWaited, {2026, 3, 1});
    measured(made, 1, "who5", {2026, 3, 5}, 30); // 27 days before the start
    measured(made, 1, "who5", {2026, 4, 1}, 50);
    const int notReferred = courseFrom(made, {2026, 4, 1});
    CHECK(notReferred == 2);
    measured(made, 2, "who5", {2026, 1, 20}, 30);
    measured(made, 2, "who5", {2026, 4, 1}, 50);
    const Evaluation evaluation = made.counted(addChange);
    CHECK(partsOf(evaluation, "change.who5.waiting.pairs") == QStringLiteral("1/3"));
    CHECK_FALSE(evaluation.figure(QStringLiteral("change.who5.waiting.pairs"))->interval);
    CHECK(valueOfChange(evaluation, "change.who5.waiting.mean") == 4);
}
