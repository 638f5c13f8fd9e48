// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hand_made_evaluation.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
using AnswerOfOffer = EvaluationRecords::Answer;
using SentOutcome = EvaluationRecords::OfferEnding;

const QDate offersFrom(2026, 1, 15);
const QDate offersTo(2026, 9, 10);

EvaluationRecords::OfferReferral& sentTo(HandMadeEvaluation& made, QDate on) {
    EvaluationRecords::OfferReferral referral;
    referral.course = made.suggestedCourse(QDate(2026, 1, 1));
    referral.person = made.courseAt(referral.course).person;
    referral.sentOn = on;
    made.records.offerReferrals.push_back(referral);
    return made.records.offerReferrals.back();
}
} // namespace

TEST_CASE("An offer that said yes has accepted, however it ended later", "[evaluation]") {
    HandMadeEvaluation made(offersFrom, offersTo);
    auto& cancelled = sentTo(made, offersFrom);
    cancelled.answer = AnswerOfOffer::Yes;
    cancelled.answeredOn = QDate(2026, 2, 12);
    cancelled.endedOn = QDate(2026, 4, 15);
    cancelled.ending = SentOutcome::CancelledByCitizen;
    auto& completed = sentTo(made, offersTo);
    completed.startedOn = QDate(2026, 9, 10); // without an answer
    completed.endedOn = QDate(2026, 9, 10);
    completed.ending = SentOutcome::Completed;
    auto& declined = sentTo(made, QDate(2026, 3, 1));
    declined.answer = AnswerOfOffer::No;
    declined.answeredOn = QDate(2026, 3, 5);
    sentTo(made, QDate(2026, 3, 1));               // no word since
    auto& given = sentTo(made, QDate(2026, 3, 1)); // given up by the worker
    given.endedOn = QDate(2026, 5, 1);
    given.ending = SentOutcome::NoReply;
    sentTo(made, QDate(2026, 1, 14)); // the day before the period
    const Evaluation evaluation = made.counted(addOffers);
    CHECK(partsOf(evaluation, "offers.sent") == QStringLiteral("5/5"));
    CHECK(partsOf(evaluation, "offers.accepted") == QStringLiteral("2/5"));
    CHECK(partsOf(evaluation, "offers.started") == QStringLiteral("1/5"));
    CHECK(partsOf(evaluation, "offers.completed") == QStringLiteral("1/5"));
    CHECK(partsOf(evaluation, "offers.declined") == QStringLiteral("1/5"));
    CHECK(partsOf(evaluation, "offers.cancelled") == QStringLiteral("1/5"));
    CHECK(partsOf(evaluation, "offers.no_reply") == QStringLiteral("1/5"));
}

TEST_CASE("Where nothing was sent, the counts of offers are zero", "[evaluation]") {
    const Evaluation evaluation = HandMadeEvaluation(offersFrom, offersTo).counted(addOffers);
    CHECK(partsOf(evaluation, "offers.accepted") == QStringLiteral("0/0"));
    CHECK(evaluation.figure(QStringLiteral("offers.accepted"))->value == 0.0);
    CHECK_FALSE(evaluation.figure(QStringLiteral("offers.accepted"))->hasRows);
}
