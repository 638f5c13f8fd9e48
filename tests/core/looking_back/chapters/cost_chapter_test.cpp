// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/doubts.h"
#include "tests/support/hand_made_evaluation.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace brobygger;
using Catch::Matchers::WithinRel;

namespace {

using ContactResult = EvaluationRecords::ContactResult;

HandMadeEvaluation yearOfCosts() { return {QDate(2026, 1, 1), QDate(2026, 12, 31), QDate(2027, 2, 1)}; }

Money kroner(double amount) { return {static_cast<qint64>(amount * 100)}; }

void priceOf(HandMadeEvaluation& made, const char* kind, int year, double amount) {
    made.records.prices.push_back({made.word(kind), year, kroner(amount), QStringLiteral("Lønkontoret")});
}

void talk(HandMadeEvaluation& made, int course, QDate day, std::optional<int> minutes,
          ContactResult result = ContactResult::Reached) {
    EvaluationRecords::Contact added;
    added.course = course;
    added.person = made.courseAt(course).person;
    added.day = day;
    added.minutes = minutes;
    added.result = result;
    made.records.contacts.push_back(added);
}

EvaluationRecords::Cost& costRow(HandMadeEvaluation& made, const char* kind, QDate day, int course = -1) {
    EvaluationRecords::Cost added;
    added.kind = made.word(kind);
    added.day = day;
    added.course = course;
    added.person = course < 0 ? -1 : made.courseAt(course).person;
    made.records.costs.push_back(added);
    return made.records.costs.back();
}

void tripTo(HandMadeEvaluation& made, int course, QDate day, double fare) {
    EvaluationRecords::Appointment added;
    added.course = course;
    added.person = made.courseAt(course).person;
    added.day = day;
    added.transportPrice = kroner(fare);
    made.records.appointments.push_back(added);
}

const Figure& costFigure(const Evaluation& evaluation, const char* id) {
    const Figure* found = evaluation.figure(QLatin1String(id));
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("Work counts contacts, minutes and how often the citizen was reached", "[evaluation]") {
    HandMadeEvaluation made = yearOfCosts();
    const int course = made.course(made.person(), {2026, 1, 10});
    talk(made, course, {2025, 12, 31}, 600); // the day before the period
    talk(made, course, {2026, 1, 1}, 30);
    talk(made, course, {2026, 2, 1}, {}, ContactResult::NotReached);
    talk(made, course, {2026, 3, 1}, 5, ContactResult::None); // sent: nobody was tried to be reached
    const Evaluation evaluation = made.counted(addCosts);
    CHECK(partsOf(evaluation, "work.contacts") == QStringLiteral("3/–"));
    CHECK(partsOf(evaluation, "work.reached_share") == QStringLiteral("1/2"));
    CHECK(partsOf(evaluation, "work.minutes") == QStringLiteral("35/–"));
    CHECK(partsOf(evaluation, "work.minutes_missing") == QStringLiteral("1/3"));
}

TEST_CASE("Time and meetings are priced by the year they fall in, and the last price entered counts", "[evaluation]") {
    HandMadeEvaluation made = yearOfCosts();
    priceOf(made, "casemanager_hour", 2025, 400);
    priceOf(made, "casemanager_hour", 2026, 405);
    priceOf(made, "casemanager_hour", 2026, 420);
    priceOf(made, "meeting", 2026, 650);
    const int course = made.course(made.person(), {2025, 12, 1});
    made.close(course, {2026, 5, 1}, "completed");
    talk(made, course, {2025, 12, 15}, 90);
    talk(made, course, {2026, 1, 15}, 60);
    costRow(made, "meeting", {2026, 2, 1}, course).quantity = 2;
    auto& meeting = costRow(made, "meeting", {2026, 3, 1}, course);
    meeting.quantity = 1;
    meeting.amount = kroner(700); // the amount counts, the number is information
    const Evaluation evaluation = made.counted(addCosts);
    CHECK_THAT(*costFigure(evaluation, "cost.direct.total").value, WithinRel(420.0 + 1300 + 700, 1e-12));
    CHECK(partsOf(evaluation, "cost.direct.total") == QStringLiteral("2420/–"));
    // of the whole life: 90 minutes at the price of 2025
    CHECK(partsOf(evaluation, "cost.direct.per_closed") == QStringLiteral("3020/1"));
    CHECK(partsOf(evaluation, "cost.direct.per_started") == QStringLiteral("0/0")); // started before the period
    CHECK(costFigure(evaluation, "cost.direct.per_started").display == QStringLiteral("ingen data endnu"));
    CHECK(costFigure(evaluation, "cost.direct.per_closed").display == QStringLiteral("3.020 kr."));
}

TEST_CASE("A year without a price gives no sum and says which price is missing", "[evaluation]") {
    HandMadeEvaluation made({2026, 1, 1}, {2027, 12, 31}, {2028, 2, 1});
    priceOf(made, "casemanager_hour", 2026, 420);
    const int course = made.course(made.person(), {2026, 2, 1});
    talk(made, course, {2026, 3, 1}, 60);
    talk(made, course, {2027, 3, 1}, 0); // no minutes need no price
    costRow(made, "premises", {2026, 6, 1}).amount = kroner(2500);
    CHECK(partsOf(made.counted(addCosts), "cost.total") == QStringLiteral("2920/–"));
    talk(made, course, {2027, 4, 1}, 30);
    const Evaluation evaluation = made.counted(addCosts);
    for (const char* id : {"cost.direct.total", "cost.total", "cost.direct.per_started", "cost.per_capita_month"}) {
        INFO(id);
        CHECK_FALSE(costFigure(evaluation, id).value);
        CHECK_FALSE(costFigure(evaluation, id).numerator);
        CHECK(costFigure(evaluation, id).display == QStringLiteral("mangler timepris 2027"));
    }
    CHECK(partsOf(evaluation, "cost.booked.total") == QStringLiteral("2500/–")); // needs no price
    CHECK(pointsOf(evaluation, "cost.by_funder").isEmpty());
    costRow(made, "kilometre", {2026, 5, 1}).quantity = 10;
    CHECK(costFigure(made.counted(addCosts), "cost.total").display == QStringLiteral("mangler kilometerpris 2026"));
}

TEST_CASE("The total has no wages and the booked money no priced minutes", "[evaluation]") {
    HandMadeEvaluation made = yearOfCosts();
    priceOf(made, "casemanager_hour", 2026, 420);
    priceOf(made, "kilometre", 2026, 4);
    const int course = made.course(made.person(), {2026, 1, 1});
    talk(made, course, {2026, 2, 1}, 60);                                  // 420
    tripTo(made, course, {2026, 3, 29}, 85);                               // 85
    costRow(made, "transport", {2026, 3, 29}, course).amount = kroner(85); // the same trip
    costRow(made, "transport", {2026, 5, 5}, course).amount = kroner(120); // 120
    costRow(made, "office_minutes", {2026, 5, 21}).quantity = 60;          // 420
    costRow(made, "kilometre", {2026, 5, 20}).quantity = 100;              // 400
    costRow(made, "premises", {2026, 6, 1}).amount = kroner(2500);
    costRow(made, "wages", {2026, 6, 30}).amount = kroner(38000);
    costRow(made, "premises", {2025, 12, 31}).amount = kroner(999);
    auto& nobodys = costRow(made, "services", {2026, 7, 1});
    nobodys.person = 0; // of a citizen who had no course that day
    nobodys.amount = kroner(50);
    const Evaluation evaluation = made.counted(addCosts);
    CHECK(partsOf(evaluation, "cost.direct.total") == QStringLiteral("420/–"));
    CHECK(partsOf(evaluation, "cost.total") == QStringLiteral("3945/–"));
    CHECK(partsOf(evaluation, "cost.booked.total") == QStringLiteral("40705/–"));
    CHECK(pointsOf(evaluation, "cost.by_funder") == QStringLiteral("none 3945/3945"));
    // one course, every day of the year
    CHECK(partsOf(evaluation, "cost.per_capita_month") == QStringLiteral("3945/365"));
    CHECK_THAT(*costFigure(evaluation, "cost.per_capita_month").value, WithinRel(3945 / 365.0 * 30.4375, 1e-12));
}

TEST_CASE("Days in courses run from the start to the closing, both included", "[evaluation]") {
    HandMadeEvaluation made = yearOfCosts();
    made.course(made.person(), {2026, 12, 31});
    made.close(made.course(made.person(), {2025, 5, 1}), {2026, 1, 1}, "completed");
    made.close(made.course(made.person(), {2026, 3, 1}), {2026, 3, 10}, "completed");
    made.close(made.course(made.person(), {2025, 5, 1}), {2025, 12, 31}, "completed");
    made.suggestedCourse({2026, 3, 1});
    CHECK(partsOf(made.counted(addCosts), "cost.per_capita_month") == QStringLiteral("0/12"));
}

TEST_CASE("What closed courses cost stands against the programme's price and against those completed", "[evaluation]") {
    HandMadeEvaluation made = yearOfCosts();
    priceOf(made, "casemanager_hour", 2026, 420);
    CHECK(partsOf(made.counted(addCosts), "cost.planned_per_started") == QStringLiteral("missing"));
    made.programme.costPerCourse = CourseCost{{770000, QStringLiteral("001")}, {}};
    const auto closed = [&made](const char* outcome, int minutes) {
        const int course = made.course(made.person(), {2026, 2, 1});
        made.close(course, {2026, 6, 1}, outcome);
        talk(made, course, {2026, 3, 1}, minutes);
    };
    closed("completed", 60);
    closed("dropped_out", 120);
    const int neverStarted = made.suggestedCourse({2026, 3, 1});
    made.close(neverStarted, {2026, 4, 1}, "declined");
    talk(made, neverStarted, {2026, 3, 2}, 600);
    const Evaluation evaluation = made.counted(addCosts);
    CHECK(partsOf(evaluation, "cost.direct.per_closed") == QStringLiteral("1260/2"));
    CHECK(partsOf(evaluation, "cost.direct.per_completed") == QStringLiteral("1260/1"));
    CHECK(*costFigure(evaluation, "cost.planned_per_started").value == 7700);
    CHECK(partsOf(evaluation, "cost.planned_per_started") == QStringLiteral("–/–"));
    CHECK(partsOf(evaluation, "cost.direct.of_planned") == QStringLiteral("1260/15400"));
    CHECK(costFigure(evaluation, "cost.direct.of_planned").display == QStringLiteral("8,2 %"));
}

TEST_CASE("A cost is of its own grant, else of its course's", "[evaluation]") {
    HandMadeEvaluation made = yearOfCosts();
    priceOf(made, "casemanager_hour", 2026, 420);
    const int course = made.course(made.person(), {2026, 2, 1});
    made.courseAt(course).funder = made.word("trygfonden");
    talk(made, course, {2026, 3, 1}, 60);
    costRow(made, "transport", {2026, 3, 2}, course).amount = kroner(80);
    auto& travel = costRow(made, "travel", {2026, 3, 3}, course);
    travel.amount = kroner(100);
    travel.funder = made.word("other_foundations");
    costRow(made, "audit", {2026, 3, 4}).amount = kroner(400);
    costRow(made, "wages", {2026, 3, 5}).amount = kroner(30000);
    const Evaluation evaluation = made.counted(addCosts);
    CHECK(pointsOf(evaluation, "cost.by_funder") ==
          QStringLiteral("none 400/1000, other_foundations 100/1000, trygfonden 500/1000"));
}

TEST_CASE("Courses on money bound to an age are set against the age at the start", "[evaluation]") {
    HandMadeEvaluation made = yearOfCosts();
    CHECK(partsOf(made.counted(addCosts), "cost.funder_mismatch") == QStringLiteral("missing"));
    Funder bound;
    bound.id = QStringLiteral("sixty");
    bound.minAge = 60;
    Funder unbound;
    unbound.id = QStringLiteral("free");
    made.programme.funders = {bound, unbound};
    const auto started = [&made](QDate birthDate, const char* funder) {
        const int course = made.course(made.person("", birthDate), {2026, 3, 1});
        made.courseAt(course).funder = made.word(funder);
    };
    started({1966, 3, 1}, "sixty"); // sixty on the day
    started({1966, 3, 2}, "sixty"); // the day after
    started({}, "sixty");           // nobody knows
    started({1990, 1, 1}, "free");
    started({1990, 1, 1}, "");
    const Evaluation evaluation = made.counted(addCosts);
    CHECK(partsOf(evaluation, "cost.funder_mismatch") == QStringLiteral("1/2"));
    CHECK_FALSE(costFigure(evaluation, "cost.funder_mismatch").interval);
}

TEST_CASE("A budget line stands beside what was booked in its year, up to the state day", "[evaluation]") {
    HandMadeEvaluation made({2026, 2, 1}, {2026, 12, 31}, {2027, 2, 1});
    made.records.budget = {{2026, made.word("premises"), kroner(20000), {}},
                           {2026, made.word("premises"), kroner(10000), made.word("trygfonden")},
                           {2025, made.word("wages"), kroner(400000), {}},
                           {2026, made.word("transport"), kroner(1000), {}}};
    costRow(made, "premises", {2026, 1, 10}).amount = kroner(1000); // before the period, in the year
    costRow(made, "premises", {2026, 6, 1}).amount = kroner(2000);
    costRow(made, "premises", {2025, 6, 1}).amount = kroner(500);
    costRow(made, "wages", {2025, 6, 30}).amount = kroner(30000);
    const int course = made.course(made.person(), {2026, 1, 1});
    tripTo(made, course, {2026, 3, 1}, 75);
    const Evaluation evaluation = made.counted(addCosts);
    CHECK(pointsOf(evaluation, "budget.lines") ==
          QStringLiteral("2025/wages 30000/400000, 2026/premises 3000/30000, 2026/transport 75/1000"));
}

TEST_CASE("The fare of a day with an appointment that has its own is told as a double trip", "[evaluation]") {
    HandMadeEvaluation made = yearOfCosts();
    const int course = made.course(made.person(), {2026, 1, 12});
    tripTo(made, course, {2026, 3, 29}, 85);
    costRow(made, "transport", {2026, 3, 29}, course).amount = kroner(90);
    costRow(made, "transport", {2026, 5, 5}, course).amount = kroner(120);
    static std::vector<DoubleTrip> trips;
    made.counted([](FigureBuilder&, const ChapterInput& input) { trips = doubleTrips(input); });
    REQUIRE(trips.size() == 1);
    CHECK(trips.front() == DoubleTrip{{2026, 3, 29}, kroner(90)});
}
