// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/agreement.h"
#include "tests/support/hand_made_evaluation.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace brobygger;
using Catch::Matchers::WithinAbs;

namespace {

int addScreening(HandMadeEvaluation& made, int person, QDate day, const char* verdict, const char* decision,
                 const char* screener = "") {
    EvaluationRecords::Screening added;
    added.person = person;
    added.day = day;
    added.verdict = made.word(verdict);
    added.decision = made.word(decision);
    added.screener = made.word(screener);
    made.records.screenings.push_back(added);
    return static_cast<int>(made.records.screenings.size()) - 1;
}

void addAnswer(HandMadeEvaluation& made, int screening, const char* criterion, CriterionKind kind, ConditionState state) {
    made.records.screeningAnswers.push_back({screening, made.word(criterion), kind, state});
}

} // namespace

TEST_CASE("The tool is held against what was decided in each citizen's latest screening", "[evaluation]") {
    HandMadeEvaluation made({2026, 1, 1}, {2026, 12, 31}, {2027, 2, 1});
    addScreening(made, made.person(), {2026, 2, 1}, "in", "in");
    addScreening(made, made.person(), {2026, 2, 1}, "out", "in");
    addScreening(made, made.person(), {2026, 2, 1}, "undecided", "in");
    addScreening(made, made.person(), {2026, 2, 1}, "undecided", "out");
    addScreening(made, made.person(), {2026, 2, 1}, "in", "out");
    addScreening(made, made.person(), {2026, 2, 1}, "in", "undecided");
    const int twice = made.person();
    addScreening(made, twice, {2026, 3, 1}, "out", "in");
    addScreening(made, twice, {2026, 4, 1}, "in", "in");
    addScreening(made, twice, {2025, 12, 31}, "out", "in");
    const Evaluation evaluation = made.counted(addCalibration);
    CHECK(partsOf(evaluation, "calibration.sensitivity") == QLatin1String("2/4"));
    CHECK(partsOf(evaluation, "calibration.specificity") == QLatin1String("1/2"));
    CHECK(partsOf(evaluation, "calibration.overridden") == QLatin1String("2/4"));
    CHECK(evaluation.figure(QStringLiteral("calibration.sensitivity"))->interval);
    CHECK(partsOf(evaluation, "calibration.kappa") == QString::fromUtf8("–/0"));
    CHECK(!evaluation.seriesOf(QStringLiteral("calibration.decided"))); // nobody has answered criteria
}

TEST_CASE("Two screeners of the same citizen within thirty days are compared", "[evaluation]") {
    HandMadeEvaluation made({2026, 1, 1}, {2026, 12, 31}, {2027, 2, 1});
    const auto screenedByTwo = [&](const char* first, const char* second, int daysLater) {
        const int person = made.person();
        addScreening(made, person, {2026, 2, 1}, first, "in");
        addScreening(made, person, {2026, 2, 2}, first, "in"); // the same one again
        addScreening(made, person, QDate(2026, 2, 1).addDays(daysLater), second, "undecided", "Lægehuset");
    };
    screenedByTwo("in", "in", 30);
    screenedByTwo("out", "in", 5);
    screenedByTwo("undecided", "undecided", 5);
    screenedByTwo("in", "out", 31); // too late
    const Evaluation evaluation = made.counted(addCalibration);
    CHECK(partsOf(evaluation, "calibration.kappa") == QString::fromUtf8("–/3"));
    const Figure* kappa = evaluation.figure(QStringLiteral("calibration.kappa"));
    REQUIRE(kappa->value);
    CHECK_THAT(*kappa->value, WithinAbs(0.5, 1e-12)); // 2 of 3 agree, 1 of 3 by chance
    CHECK(!kappa->interval);
}

TEST_CASE("Cohen's kappa says how far two judges agree beyond chance", "[statistics]") {
    std::vector<JudgedTwice> pairs;
    const auto add = [&](int first, int second, int times) {
        pairs.insert(pairs.end(), static_cast<size_t>(times), {first, second});
    };
    add(1, 1, 20);
    add(1, 0, 5);
    add(0, 1, 10);
    add(0, 0, 15);
    const Agreement agreement = agreementOf(pairs);
    REQUIRE(agreement.kappa);
    CHECK_THAT(*agreement.kappa, WithinAbs(0.4, 1e-12));
    REQUIRE(agreement.interval);
    CHECK_THAT(agreement.interval->low, WithinAbs(0.4 - 1.959963984540054 * 0.12961481396815722, 1e-9));
    CHECK_THAT(agreement.interval->high, WithinAbs(0.4 + 1.959963984540054 * 0.12961481396815722, 1e-9));
    CHECK(!agreementOf({}).kappa);
    const std::vector<JudgedTwice> allAlike(12, JudgedTwice{1, 1});
    CHECK(!agreementOf(allAlike).kappa);
    CHECK(!agreementOf(allAlike).interval);
}

TEST_CASE("A criterion has decided where its other answer alone would give another verdict", "[evaluation]") {
    HandMadeEvaluation made({2026, 1, 1}, {2026, 12, 31}, {2027, 2, 1});
    CriteriaSet set;
    for (const char* id : {"age", "network", "schooling"}) {
        Criterion criterion;
        criterion.id = QLatin1String(id);
        set.criteria.append(criterion);
    }
    made.programme.criteriaSets.append(set);
    const auto answered = [&](ConditionState age, ConditionState network, ConditionState schooling, const char* verdict) {
        const int screening = addScreening(made, made.person(), {2026, 2, 1}, verdict, "in");
        made.records.screenings.back().indicatorsNeeded = 1;
        addAnswer(made, screening, "schooling", CriterionKind::Indicator, schooling);
        addAnswer(made, screening, "age", CriterionKind::Required, age);
        addAnswer(made, screening, "network", CriterionKind::Indicator, network);
    };
    answered(ConditionState::Met, ConditionState::Met, ConditionState::NotMet, "in");
    answered(ConditionState::Met, ConditionState::Met, ConditionState::Met, "in");
    answered(ConditionState::NotMet, ConditionState::Met, ConditionState::Met, "out");
    answered(ConditionState::Unknown, ConditionState::Met, ConditionState::Unknown, "undecided");
    addScreening(made, made.person(), {2026, 2, 1}, "in", "in"); // nothing answered
    const Evaluation evaluation = made.counted(addCalibration);
    CHECK(pointsOf(evaluation, "calibration.decided") == QLatin1String("age 4/4, network 1/4, schooling 0/4"));
    CHECK(pointsOf(evaluation, "calibration.what_if") == QLatin1String("age 4/4, network 1/4, schooling 2/4"));
}

TEST_CASE("What a second screener found counts in the agreement and nowhere else", "[evaluation]") {
    HandMadeEvaluation made({2026, 1, 1}, {2026, 12, 31}, {2027, 2, 1});
    const int person = made.person();
    addScreening(made, person, {2026, 2, 1}, "out", "in");
    const int second = addScreening(made, person, {2026, 2, 3}, "in", "in", "Mette");
    made.records.screenings[static_cast<size_t>(second)].secondOf = 1;
    made.records.screenings[0].id = 1;
    addAnswer(made, second, "age", CriterionKind::Required, ConditionState::Met);
    const Evaluation evaluation = made.counted(addCalibration);
    CHECK(partsOf(evaluation, "calibration.sensitivity") == QLatin1String("0/1"));
    CHECK(partsOf(evaluation, "calibration.kappa") == QString::fromUtf8("–/1"));
    CHECK(!evaluation.seriesOf(QStringLiteral("calibration.decided"))); // only the second one has answers
}

TEST_CASE("A later screening and the second one of it are compared where the first screening has none", "[evaluation]") {
    HandMadeEvaluation made({2026, 1, 1}, {2026, 12, 31}, {2027, 2, 1});
    const int person = made.person();
    addScreening(made, person, {2026, 2, 1}, "out", "out");
    const int later = addScreening(made, person, {2026, 8, 1}, "in", "in");
    made.records.screenings[static_cast<size_t>(later)].id = 7;
    const int second = addScreening(made, person, {2026, 8, 9}, "in", "undecided", "Mette");
    made.records.screenings[static_cast<size_t>(second)].secondOf = 7;
    CHECK(partsOf(made.counted(addCalibration), "calibration.kappa") == QString::fromUtf8("–/1"));
}

TEST_CASE("A second screening is compared with the one it was made of, and not with an earlier one by the same screener",
          "[evaluation]") {
    HandMadeEvaluation made({2026, 1, 1}, {2026, 12, 31}, {2027, 2, 1});
    const auto screenedAgain = [&](qint64 id, const char* says) {
        const int person = made.person();
        const auto add = [&](QDate day, const char* verdict, const char* screener) -> EvaluationRecords::Screening& {
            addScreening(made, person, day, verdict, "undecided", screener);
            made.records.screenings.back().id = id++;
            return made.records.screenings.back();
        };
        add({2026, 2, 1}, "undecided", "");
        const qint64 compared = add({2026, 2, 10}, says, "").id;
        add({2026, 2, 12}, says, "Mette").secondOf = compared;
    };
    screenedAgain(1, "in");
    screenedAgain(11, "out");
    const Evaluation evaluation = made.counted(addCalibration);
    CHECK(partsOf(evaluation, "calibration.kappa") == QString::fromUtf8("–/2"));
    const Figure* kappa = evaluation.figure(QStringLiteral("calibration.kappa"));
    REQUIRE(kappa->value);
    CHECK_THAT(*kappa->value, WithinAbs(1, 1e-12)); // with the first, undecided ones nobody would agree
}
