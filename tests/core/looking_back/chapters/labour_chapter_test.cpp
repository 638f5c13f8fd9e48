// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/derived/known_labour.h"
#include "tests/support/hand_made_evaluation.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace brobygger;
using Catch::Matchers::WithinRel;

namespace {

HandMadeEvaluation yearOfLabour() { return {QDate(2026, 1, 1), QDate(2026, 12, 31), QDate(2027, 2, 1)}; }

void livesOn(HandMadeEvaluation& made, int person, const char* status, const char* group, QDate from, QDate to = {}) {
    EvaluationRecords::LabourStatus added;
    added.person = person;
    added.from = from;
    added.to = to;
    added.status = made.word(status);
    added.group = made.word(group);
    made.records.labour.push_back(added);
}

/// The status known that day, "–" for none.
QString knownOn(const HandMadeEvaluation& made, QDate day) {
    const auto* status = labourOn(made.records, RecordIndex(made.records), 0, day);
    return status ? made.records.words.text(status->status) : QStringLiteral("–");
}

} // namespace

TEST_CASE("The last known status holds for 182 days, then nobody knows", "[evaluation]") {
    HandMadeEvaluation made = yearOfLabour();
    made.person();
    livesOn(made, 0, "sickness_benefit", "sickness", {2026, 1, 1});
    CHECK(knownOn(made, {2025, 12, 31}) == QStringLiteral("–"));
    CHECK(knownOn(made, {2026, 1, 1}) == QStringLiteral("sickness_benefit"));
    CHECK(knownOn(made, {2026, 7, 2}) == QStringLiteral("sickness_benefit"));
    CHECK(knownOn(made, {2026, 7, 3}) == QStringLiteral("–"));
}

TEST_CASE("A status holds until the next one, or until its own last day", "[evaluation]") {
    HandMadeEvaluation made = yearOfLabour();
    made.person();
    livesOn(made, 0, "sickness_benefit", "sickness", {2025, 1, 1});
    livesOn(made, 0, "employed", "work", {2026, 3, 1}, {2026, 4, 30});
    livesOn(made, 0, "unknown", "other", {2026, 6, 1});
    CHECK(knownOn(made, {2026, 2, 28}) == QStringLiteral("sickness_benefit")); // more than 182 days, but another came
    CHECK(knownOn(made, {2026, 4, 30}) == QStringLiteral("employed"));
    CHECK(knownOn(made, {2026, 5, 1}) == QStringLiteral("–"));
    CHECK(knownOn(made, {2026, 6, 2}) == QStringLiteral("–")); // known to be not known
}

TEST_CASE("A job on special terms is work, a placement is not", "[evaluation]") {
    HandMadeEvaluation made = yearOfLabour();
    const QDate start(2026, 2, 1);
    for (const char* status : {"employed", "self_employed", "flex_job", "light_job", "wage_subsidy", "work_placement"}) {
        const int person = made.person();
        made.course(person, start);
        livesOn(made, person, status, "any", start);
    }
    made.course(made.person(), start); // nobody knows
    const Evaluation evaluation = made.counted(addLabour);
    CHECK(partsOf(evaluation, "labour.month_0") == QStringLiteral("4/6"));
    CHECK(evaluation.figure(QStringLiteral("labour.month_0"))->interval);
}

TEST_CASE("Work at the start and months after it is compared in the same citizens", "[evaluation]") {
    HandMadeEvaluation made = yearOfLabour();
    const QDate start(2026, 2, 1);
    const auto started = [&](const char* before, const char* beforeGroup, const char* later, const char* laterGroup) {
        const int person = made.person();
        made.course(person, start);
        livesOn(made, person, before, beforeGroup, {2026, 1, 1});
        livesOn(made, person, later, laterGroup, {2026, 3, 1});
        return person;
    };
    started("sickness_benefit", "sickness", "flex_job", "flex_job");
    started("sickness_benefit", "sickness", "employed", "work");
    started("employed", "work", "sickness_benefit", "sickness");
    started("employed", "work", "employed", "work");
    started("employed", "work", "unknown", "other");
    const int moved = started("employed", "work", "employed", "work");
    made.close(moved, {2026, 5, 1}, "moved"); // on the very day
    const Evaluation evaluation = made.counted(addLabour);
    CHECK(partsOf(evaluation, "labour.month_3.pairs") == QStringLiteral("4/5"));
    CHECK(partsOf(evaluation, "labour.month_3.before") == QStringLiteral("2/4"));
    CHECK(partsOf(evaluation, "labour.month_3.after") == QStringLiteral("3/4"));
    CHECK(partsOf(evaluation, "labour.month_3.gained") == QStringLiteral("2/4"));
    CHECK(partsOf(evaluation, "labour.month_3.lost") == QStringLiteral("1/4"));
    CHECK(partsOf(evaluation, "labour.month_3.difference") == QStringLiteral("–/4"));
    const Figure* difference = evaluation.figure(QStringLiteral("labour.month_3.difference"));
    CHECK_THAT(*difference->value, WithinRel(0.25, 1e-12));
    CHECK(difference->interval);
    CHECK(difference->title == QStringLiteral("Forskel i andel i arbejde efter 3 måneder"));
    // 3 changed: 2 · (P(0) + P(1)) − P(1) of Bin(3, ½) = 1 − 3/8
    CHECK_THAT(*evaluation.figure(QStringLiteral("labour.month_3.p"))->value, WithinRel(0.625, 1e-9));
    CHECK(pointsOf(evaluation, "labour.groups.month_3") == QStringLiteral("flex_job 1/5, sickness 1/5, unknown 1/5, work 2/5"));
    // after six months the last status still holds, after twelve nobody has come yet
    CHECK(partsOf(evaluation, "labour.month_6.pairs") == QStringLiteral("4/5"));
    CHECK(partsOf(evaluation, "labour.month_12.pairs") == QStringLiteral("missing"));
    CHECK(pointsOf(evaluation, "labour.groups.month_12") == QStringLiteral("missing"));
}
