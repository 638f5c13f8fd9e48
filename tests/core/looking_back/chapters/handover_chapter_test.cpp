// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hand_made_evaluation.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace brobygger;
using Catch::Matchers::WithinAbs;

namespace {

void addRungOfLadder(HandMadeEvaluation& made, const char* id, const char* name, const char* sector = "") {
    HandOverStep step;
    step.id = QLatin1String(id);
    step.name.da = QString::fromUtf8(name);
    step.sector = QLatin1String(sector);
    made.programme.handOver.append(step);
}

void enterRung(HandMadeEvaluation& made, int course, const char* rung, QDate day) {
    made.records.rungs.push_back({0, made.courseAt(course).person, course, made.word(rung), day});
}

void addOfferReferral(HandMadeEvaluation& made, int course, QDate sentOn, QDate startedOn = {}) {
    EvaluationRecords::OfferReferral added;
    added.course = course;
    added.person = made.courseAt(course).person;
    added.sentOn = sentOn;
    added.startedOn = startedOn;
    made.records.offerReferrals.push_back(added);
}

const QDate yearBegin(2026, 1, 1);
const QDate yearEnd(2026, 12, 31);
const QDate dayAfterYear(2027, 2, 1);

} // namespace

TEST_CASE("Without a ladder in the programme there is nothing of handing over", "[evaluation]") {
    HandMadeEvaluation made(yearBegin, yearEnd);
    made.suggestedCourse({2026, 2, 1});
    CHECK(made.counted(addHandOver).figures.isEmpty());
    CHECK(made.counted(addHandOver).series.isEmpty());
}

TEST_CASE("The wait between two rungs counts those who still wait until they are out of sight", "[evaluation]") {
    HandMadeEvaluation made(yearBegin, yearEnd, dayAfterYear);
    addRungOfLadder(made, "referred", "henvist");
    addRungOfLadder(made, "first_contact", "første kontakt");
    addRungOfLadder(made, "included", "optaget");
    made.suggestedCourse({2026, 2, 1}, {2026, 2, 3});
    made.suggestedCourse({2026, 2, 1}, {2026, 2, 11});
    const int gone = made.suggestedCourse({2026, 2, 1});
    made.close(gone, {2026, 2, 6}, "dead");
    made.suggestedCourse({2026, 2, 1}); // waits still
    made.suggestedCourse({2025, 12, 31}, {2026, 2, 1});
    const Evaluation evaluation = made.counted(addHandOver);
    CHECK(partsOf(evaluation, "handover.referred.first_contact.median") == QLatin1String("2/4"));
    CHECK(pointsOf(evaluation, "handover.referred.first_contact") == QLatin1String("2 1/4, 10 1/2"));
    const Figure* median = evaluation.figure(QStringLiteral("handover.referred.first_contact.median"));
    REQUIRE(median->value);
    CHECK(*median->value == 10); // 1/4 after two days, 1/4 + 3/4 · 1/2 after ten
    CHECK(median->title == QString::fromUtf8("Ventetid fra »henvist« til »første kontakt«"));
    CHECK(partsOf(evaluation, "handover.referred.first_contact.before") == QLatin1String("0/2"));
    // nobody has come to the third rung
    CHECK(partsOf(evaluation, "handover.first_contact.included.median") == QLatin1String("0/3"));
    CHECK(!evaluation.figure(QStringLiteral("handover.first_contact.included.median"))->value);
    CHECK(partsOf(evaluation, "handover.first_contact.included.before") == QLatin1String("0/0"));
}

TEST_CASE("The days of rungs follow from the records, and an entered day goes before them", "[evaluation]") {
    HandMadeEvaluation made(yearBegin, yearEnd, dayAfterYear);
    for (const char* rung : {"referred", "screened", "included", "referral_sent", "offer_started", "handed_over"}) {
        addRungOfLadder(made, rung, rung);
    }
    const int course = made.suggestedCourse({2026, 2, 1});
    made.referral(course, {2026, 1, 20});
    EvaluationRecords::Screening screening;
    screening.person = made.courseAt(course).person;
    screening.course = course;
    screening.day = {2026, 2, 2};
    made.records.screenings.push_back(screening);
    made.courseAt(course).startedOn = {2026, 2, 10};
    addOfferReferral(made, course, {2026, 3, 1});
    addOfferReferral(made, course, {2026, 2, 20}, {2026, 3, 2});
    made.close(course, {2026, 5, 1}, "handed_over");
    const auto medianOf = [&](const char* pair) {
        const Evaluation evaluation = made.counted(addHandOver);
        const Figure* figure = evaluation.figure(QStringLiteral("handover.%1.median").arg(QLatin1String(pair)));
        return figure ? figure->value : std::nullopt;
    };
    CHECK(medianOf("referred.screened") == 13);
    CHECK(medianOf("screened.included") == 8);
    CHECK(medianOf("included.referral_sent") == 10);
    CHECK(medianOf("referral_sent.offer_started") == 10);
    CHECK(medianOf("offer_started.handed_over") == 60);
    enterRung(made, course, "screened", {2026, 1, 25});
    CHECK(medianOf("referred.screened") == 5);
    made.close(course, {2026, 5, 1}, "dropped_out");
    CHECK(!medianOf("offer_started.handed_over"));
}

TEST_CASE("The next sector that began before the former was done began too early", "[evaluation]") {
    HandMadeEvaluation made(yearBegin, yearEnd, dayAfterYear);
    addRungOfLadder(made, "operated", "opereret", "hospital");
    addRungOfLadder(made, "discharged", "udskrevet", "hospital");
    addRungOfLadder(made, "municipal_start", "kommunal indsats startet", "municipality");
    const int tooEarly = made.suggestedCourse({2026, 1, 2});
    enterRung(made, tooEarly, "operated", {2026, 2, 1});
    enterRung(made, tooEarly, "discharged", {2026, 2, 10});
    enterRung(made, tooEarly, "municipal_start", {2026, 2, 7});
    const int inOrder = made.suggestedCourse({2026, 1, 2});
    enterRung(made, inOrder, "operated", {2026, 2, 5});
    enterRung(made, inOrder, "discharged", {2026, 2, 4});
    enterRung(made, inOrder, "municipal_start", {2026, 2, 24});
    const Evaluation evaluation = made.counted(addHandOver);
    CHECK(partsOf(evaluation, "handover.discharged.municipal_start.before") == QLatin1String("1/2"));
    CHECK(evaluation.figure(QStringLiteral("handover.discharged.municipal_start.before"))
              ->title.startsWith(QLatin1String("Begyndt for tidligt")));
    CHECK(partsOf(evaluation, "handover.operated.discharged.before") == QLatin1String("1/2"));
    CHECK(evaluation.figure(QStringLiteral("handover.operated.discharged.before"))
              ->title.startsWith(QString::fromUtf8("Rækkefølge vendt")));
    // whoever came before the former rung has not waited
    const SeriesFigure* curve = evaluation.seriesOf(QStringLiteral("handover.discharged.municipal_start"));
    REQUIRE(curve);
    CHECK(curve->points.first().x == QLatin1String("0"));
    CHECK_THAT(*curve->points.first().value, WithinAbs(0.5, 1e-12));
}
