// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/doubts.h"
#include "core/evaluation/derived/use_windows.h"
#include "tests/support/hand_made_evaluation.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace brobygger;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

constexpr int fromRegister = 0;
constexpr int fromJournal = 1;
constexpr int fromCitizen = 3;

const QDate startOfUse(2025, 3, 1);

HandMadeEvaluation yearOfUse() { return {QDate(2026, 1, 1), QDate(2026, 12, 31), QDate(2027, 2, 1)}; }

int useRow(HandMadeEvaluation& made, int person, const char* kind, QDate from, QDate to, std::optional<int> number,
           int sourceRank = fromRegister) {
    EvaluationRecords::ServiceUse row;
    row.person = person;
    row.kind = made.word(kind);
    row.from = from;
    row.to = to;
    row.number = number;
    row.isKnown = number.has_value();
    row.sourceRank = sourceRank;
    made.records.serviceUse.push_back(row);
    return static_cast<int>(made.records.serviceUse.size()) - 1;
}

/// A citizen who started that day and whose use is known for exactly the year before and the year after.
int startedWithUse(HandMadeEvaluation& made, const char* kind, int before, int after, QDate start = startOfUse) {
    const int person = made.person();
    made.course(person, start);
    useRow(made, person, kind, start.addMonths(-12), start.addDays(-1), before);
    useRow(made, person, kind, start, start.addMonths(12).addDays(-1), after);
    return person;
}

UseAroundStart useOf(HandMadeEvaluation& made, int person, const char* kind, QDate start = startOfUse) {
    return useAroundStart(made.records, RecordIndex(made.records), person, made.word(kind), start);
}

/// What is doubtful in the records; no figure comes of it.
std::vector<DoubtfulUse> doubtsOf(const HandMadeEvaluation& made) {
    static std::vector<DoubtfulUse> doubts;
    made.counted([](FigureBuilder&, const ChapterInput& input) { doubts = doubtfulUse(input); });
    return doubts;
}

double valueOfUse(const Evaluation& evaluation, const char* figure) {
    const Figure* found = evaluation.figure(QLatin1String(figure));
    REQUIRE(found);
    REQUIRE(found->value);
    return *found->value;
}

} // namespace

TEST_CASE("The year before ends the day before the start, and the year after begins with it", "[evaluation]") {
    CHECK(yearBefore({2025, 3, 1}) == DayWindow{{2024, 3, 1}, {2025, 2, 28}});
    CHECK(yearAfter({2025, 3, 1}) == DayWindow{{2025, 3, 1}, {2026, 2, 28}});
    CHECK(yearBefore({2024, 2, 29}) == DayWindow{{2023, 2, 28}, {2024, 2, 28}});
}

TEST_CASE("A row counts where its middle day lies, when it reaches at most 31 days beyond the window", "[evaluation]") {
    HandMadeEvaluation made = yearOfUse();
    const int person = made.person();
    SECTION("ten days late is near enough, and the days count as they are") {
        useRow(made, person, "admission", {2024, 3, 11}, {2025, 3, 10}, 3);
        CHECK(useOf(made, person, "admission").before.number == 3);
        CHECK(useOf(made, person, "admission").before.days == 365);
        CHECK(useOf(made, person, "admission").after.rows.empty());
    }
    SECTION("31 days beyond the edge, but not 32") {
        useRow(made, person, "admission", {2024, 6, 1}, {2025, 3, 31}, 1);
        CHECK(useOf(made, person, "admission").before.number == 1);
        useRow(made, person, "bed_day", {2024, 6, 1}, {2025, 4, 1}, 1);
        CHECK(useOf(made, person, "bed_day").before.rows.empty());
        CHECK(useOf(made, person, "bed_day").after.rows.empty());
    }
    SECTION("what is not known for sure does not count, and no row is not a zero") {
        useRow(made, person, "admission", {2024, 3, 1}, {2025, 2, 28}, {});
        CHECK(useOf(made, person, "admission").before.rows.empty());
        CHECK_FALSE(useOf(made, person, "admission").before.isCovered());
    }
}

TEST_CASE("Of rows that share a day the better source counts, then the earlier one", "[evaluation]") {
    HandMadeEvaluation made = yearOfUse();
    const int person = made.person();
    const int told = useRow(made, person, "admission", {2024, 3, 1}, {2024, 9, 30}, 4, fromCitizen);
    const int written = useRow(made, person, "admission", {2024, 9, 30}, {2025, 2, 28}, 1, fromJournal);
    const int later = useRow(made, person, "admission", {2024, 10, 1}, {2025, 2, 28}, 2, fromJournal);
    const UseInWindow before = useOf(made, person, "admission").before;
    CHECK(before.rows == std::vector{written});
    CHECK(before.doubtful == std::vector{later, told});
    CHECK(before.number == 1);
}

TEST_CASE("Before and after can be compared from 334 known days on each side", "[evaluation]") {
    HandMadeEvaluation made = yearOfUse();
    const int person = made.person();
    useRow(made, person, "admission", {2024, 3, 1}, {2025, 2, 28}, 0);
    SECTION("in several rows") {
        useRow(made, person, "admission", {2025, 3, 1}, {2025, 8, 31}, 1);
        useRow(made, person, "admission", {2025, 9, 1}, {2026, 1, 28}, 1);
        CHECK(useOf(made, person, "admission").after.days == 334);
        CHECK(useOf(made, person, "admission").isComparable());
    }
    SECTION("one day fewer is too little") {
        useRow(made, person, "admission", {2025, 3, 1}, {2026, 1, 27}, 1);
        CHECK_FALSE(useOf(made, person, "admission").isComparable());
    }
    SECTION("nor may one side be more than 31 days longer") {
        useRow(made, person, "admission", {2025, 2, 20}, {2026, 3, 25}, 1);
        CHECK(useOf(made, person, "admission").after.days == 399);
        CHECK_FALSE(useOf(made, person, "admission").isComparable());
    }
}

TEST_CASE("Use per person-year counts the days that are known, before and after the start", "[evaluation]") {
    HandMadeEvaluation made = yearOfUse();
    startedWithUse(made, "admission", 2, 1);
    startedWithUse(made, "admission", 0, 0);
    startedWithUse(made, "admission", 1, 3);
    const int without = made.person();
    made.course(without, startOfUse);
    const Evaluation evaluation = made.counted(addServiceUse);
    CHECK(partsOf(evaluation, "use.left") == QStringLiteral("0/4"));
    CHECK(partsOf(evaluation, "use.admission.persons") == QStringLiteral("3/4"));
    CHECK(partsOf(evaluation, "use.admission.before") == QStringLiteral("3/1095"));
    CHECK_THAT(valueOfUse(evaluation, "use.admission.before"), WithinRel(3 / 1095.0 * 365.25, 1e-12));
    CHECK(partsOf(evaluation, "use.admission.after") == QStringLiteral("4/1095"));
    CHECK(partsOf(evaluation, "use.admission.ratio") == QStringLiteral("–/3"));
    CHECK_THAT(valueOfUse(evaluation, "use.admission.ratio"), WithinRel(4 / 3.0, 1e-12));
    CHECK(partsOf(evaluation, "use.admission.fewer") == QStringLiteral("1/3"));
    CHECK(partsOf(evaluation, "use.admission.same") == QStringLiteral("1/3"));
    CHECK(partsOf(evaluation, "use.admission.more") == QStringLiteral("1/3"));
    CHECK(partsOf(evaluation, "use.bed_day.persons") == QStringLiteral("missing")); // the file holds none
    const Figure* before = evaluation.figure(QStringLiteral("use.admission.before"));
    CHECK_FALSE(before->interval);
    CHECK(before->definition.endsWith(QStringLiteral("For få borgere til et interval.")));
    CHECK(before->title == QStringLiteral("Indlæggelser pr. personår før start"));
}

TEST_CASE("From ten citizens on the use of services has intervals", "[evaluation]") {
    HandMadeEvaluation made = yearOfUse();
    for (int person = 0; person < 10; ++person) {
        startedWithUse(made, "admission", 1 + person % 3, 1);
    }
    const Evaluation evaluation = made.counted(addServiceUse);
    CHECK(evaluation.figure(QStringLiteral("use.admission.before"))->interval);
    CHECK(evaluation.figure(QStringLiteral("use.admission.after"))->interval);
    CHECK(evaluation.figure(QStringLiteral("use.admission.ratio"))->interval);
}

TEST_CASE("Whoever died or moved within the year is counted as such and not compared", "[evaluation]") {
    HandMadeEvaluation made = yearOfUse();
    startedWithUse(made, "admission", 1, 1);
    const int moved = startedWithUse(made, "admission", 1, 1);
    made.close(moved, {2026, 2, 1}, "moved"); // the courses stand in the order of their persons here
    const int movedAtTheEnd = startedWithUse(made, "admission", 1, 1);
    made.close(movedAtTheEnd, {2026, 2, 28}, "moved");
    const int completed = startedWithUse(made, "admission", 1, 1);
    made.close(completed, {2025, 6, 1}, "completed");
    startedWithUse(made, "admission", 1, 1, {2024, 12, 31}); // the year ended before the period
    const Evaluation evaluation = made.counted(addServiceUse);
    CHECK(partsOf(evaluation, "use.left") == QStringLiteral("1/4"));
    CHECK(partsOf(evaluation, "use.admission.persons") == QStringLiteral("3/3"));
}

TEST_CASE("Only the first course of a citizen has a before and an after", "[evaluation]") {
    HandMadeEvaluation made = yearOfUse();
    const int person = startedWithUse(made, "admission", 1, 1, {2025, 1, 15});
    made.course(person, {2025, 11, 1});
    CHECK(partsOf(made.counted(addServiceUse), "use.left") == QStringLiteral("0/1"));
}

TEST_CASE("Without anything before the start there is no ratio", "[evaluation]") {
    HandMadeEvaluation made = yearOfUse();
    made.records.comparisons.push_back({QStringLiteral("frome"), QStringLiteral("Frome"), -14, {}, {}, {}, {}});
    startedWithUse(made, "admission", 0, 2);
    const Evaluation evaluation = made.counted(addServiceUse);
    CHECK_FALSE(evaluation.figure(QStringLiteral("use.admission.ratio"))->value);
    CHECK(evaluation.figure(QStringLiteral("use.admission.ratio"))->display == QStringLiteral("ingen data endnu"));
    CHECK_FALSE(evaluation.figure(QStringLiteral("did.frome.points"))->value);
}

TEST_CASE("Our admissions are set against those of another place, with an interval when both have one", "[evaluation]") {
    HandMadeEvaluation made = yearOfUse();
    made.records.comparisons.push_back({QStringLiteral("frome"), QStringLiteral("Frome"), -14, {}, {}, {}, {}});
    made.records.comparisons.push_back({QStringLiteral("other"), QStringLiteral("Andetsteds"), 25, 0, 56.25, {}, {}});
    for (int person = 0; person < 12; ++person) {
        startedWithUse(made, "admission", 2, person % 2 == 0 ? 1 : 2);
    }
    const Evaluation evaluation = made.counted(addServiceUse);
    CHECK_THAT(valueOfUse(evaluation, "use.admission.ratio"), WithinRel(0.75, 1e-12));
    CHECK_THAT(valueOfUse(evaluation, "did.frome.points"), WithinAbs(-11, 1e-9));
    CHECK_THAT(valueOfUse(evaluation, "did.frome.ratio"), WithinRel(0.75 / 0.86, 1e-12));
    CHECK_FALSE(evaluation.figure(QStringLiteral("did.frome.ratio"))->interval);
    CHECK_THAT(valueOfUse(evaluation, "did.other.points"), WithinAbs(-50, 1e-9));
    CHECK_THAT(valueOfUse(evaluation, "did.other.ratio"), WithinRel(0.6, 1e-12));
    const auto ours = evaluation.figure(QStringLiteral("use.admission.ratio"))->interval;
    const auto both = evaluation.figure(QStringLiteral("did.other.ratio"))->interval;
    REQUIRE(ours);
    REQUIRE(both);
    CHECK_THAT(both->low * both->high, WithinRel(0.36, 1e-9)); // symmetrical on the log scale
    CHECK(both->high / both->low > ours->high / ours->low);
    CHECK(evaluation.figure(QStringLiteral("did.other.ratio"))->title ==
          QStringLiteral("Ændring i indlæggelser i forhold til Andetsteds"));
}

TEST_CASE("Rows that overlap and years that are not known far enough are told by service", "[evaluation]") {
    HandMadeEvaluation made = yearOfUse();
    const int doubled = startedWithUse(made, "admission", 3, 1);
    CHECK(doubtsOf(made).empty());
    useRow(made, doubled, "admission", {2025, 2, 1}, {2025, 2, 28}, 1, fromCitizen);
    const int halfKnown = made.person();
    made.course(halfKnown, startOfUse);
    useRow(made, halfKnown, "admission", startOfUse.addMonths(-12), startOfUse.addDays(-1), 2);
    const std::vector<DoubtfulUse> doubts = doubtsOf(made);
    REQUIRE(doubts.size() == 1);
    CHECK(doubts.front() == DoubtfulUse{QStringLiteral("admission"), 1, 1});
}
