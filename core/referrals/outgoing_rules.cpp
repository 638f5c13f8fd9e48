// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/outgoing_rules.h"

#include "core/referrals/outgoing_words.h"

#include <algorithm>

namespace brobygger {

namespace {
OutgoingState stateAfter(OutgoingStep step) {
    switch (step) {
    case OutgoingStep::Send: return OutgoingState::Sent;
    case OutgoingStep::Accept: return OutgoingState::Accepted;
    case OutgoingStep::Start: return OutgoingState::Started;
    case OutgoingStep::Complete: return OutgoingState::Completed;
    case OutgoingStep::Decline: return OutgoingState::DeclinedByOffer;
    case OutgoingStep::Cancel: return OutgoingState::CancelledByCitizen;
    case OutgoingStep::NoReply: break;
    }
    return OutgoingState::NoReply;
}

QString refusal(OutgoingState state, OutgoingStep step) {
    if (isEnded(state)) {
        return OutgoingReferralsWords::tr("The referral has ended. Make a new one.");
    }
    switch (step) {
    case OutgoingStep::Send: return OutgoingReferralsWords::tr("The referral has been sent already.");
    case OutgoingStep::Accept: return OutgoingReferralsWords::tr("Only a sent referral can be accepted.");
    case OutgoingStep::Start: return OutgoingReferralsWords::tr("The offer must accept before the citizen can start.");
    case OutgoingStep::Complete: return OutgoingReferralsWords::tr("Only what has started can be completed.");
    case OutgoingStep::Decline:
        return OutgoingReferralsWords::tr("The offer can only decline what was sent and has not started.");
    case OutgoingStep::NoReply: return OutgoingReferralsWords::tr("The referral does not wait for a reply.");
    case OutgoingStep::Cancel: break;
    }
    return OutgoingReferralsWords::tr("The referral cannot be cancelled.");
}

QDate latestDay(const OutgoingReferral& referral) {
    return std::max({referral.draftedOn, referral.sentOn, referral.answeredOn, referral.startedOn});
}
} // namespace

bool isEnded(OutgoingState state) { return possibleSteps(state).isEmpty(); }

QList<OutgoingStep> possibleSteps(OutgoingState state) {
    switch (state) {
    case OutgoingState::Draft: return {OutgoingStep::Send, OutgoingStep::Cancel};
    case OutgoingState::Sent: return {OutgoingStep::Accept, OutgoingStep::Decline, OutgoingStep::NoReply, OutgoingStep::Cancel};
    case OutgoingState::Accepted: return {OutgoingStep::Start, OutgoingStep::Decline, OutgoingStep::Cancel};
    case OutgoingState::Started: return {OutgoingStep::Complete, OutgoingStep::Cancel};
    case OutgoingState::Completed:
    case OutgoingState::DeclinedByOffer:
    case OutgoingState::CancelledByCitizen:
    case OutgoingState::NoReply: break;
    }
    return {};
}

Result<OutgoingState> next(OutgoingState state, OutgoingStep step) {
    if (!possibleSteps(state).contains(step)) {
        return Error{ErrorKind::Conflict, refusal(state, step)};
    }
    return stateAfter(step);
}

DeclineConsequence consequenceOf(const QString& codeExtra) {
    if (codeExtra == QStringLiteral("out_until_reassessed")) {
        return {0, true};
    }
    const QString park = QStringLiteral("park_days:");
    return codeExtra.startsWith(park) ? DeclineConsequence{codeExtra.mid(park.size()).toInt(), false} : DeclineConsequence();
}

void takeConsequence(OutgoingReferral& referral, const DeclineConsequence& consequence) {
    referral.isOutUntilReassessed = consequence.isOutUntilReassessed;
    referral.parkedUntil = consequence.parkDays > 0 ? referral.endedOn.addDays(consequence.parkDays) : QDate();
}

Problems check(const OutgoingReferral& referral) {
    Problems problems;
    if (!referral.citizen.isValid()) {
        problems.error(QStringLiteral("citizen"), OutgoingReferralsWords::tr("Choose the citizen."));
    }
    if (!referral.offer.isValid()) {
        problems.error(QStringLiteral("offer"), OutgoingReferralsWords::tr("Choose the offer."));
    }
    return problems;
}

Problems checkForLetter(const OutgoingReferral& referral) {
    Problems problems;
    if (referral.companion.trimmed().isEmpty()) {
        problems.error(QStringLiteral("companion"),
                       OutgoingReferralsWords::tr("Write who comes along the first time, or “comes alone”."));
    }
    return problems;
}

Problems checkStepDay(const OutgoingReferral& referral, QDate on, QDate today) {
    Problems problems;
    if (!on.isValid()) {
        problems.error(QStringLiteral("on"), OutgoingReferralsWords::tr("Write the day."));
    } else if (on > today) {
        problems.error(QStringLiteral("on"), OutgoingReferralsWords::tr("The day lies in the future."));
    } else if (on < latestDay(referral)) {
        problems.error(QStringLiteral("on"), OutgoingReferralsWords::tr("The day lies before the step before it."));
    }
    return problems;
}

Result<OutgoingReferral> sentAs(OutgoingReferral referral, const OutgoingSending& sending, QDate today) {
    const auto state = next(referral.state, OutgoingStep::Send);
    if (!state) {
        return state.error();
    }
    Problems problems = checkStepDay(referral, sending.on, today);
    if (sending.via.isEmpty()) {
        problems.error(QStringLiteral("via"), OutgoingReferralsWords::tr("Choose how the referral was sent."));
    }
    if (sending.needsReason() && sending.reason.trimmed().isEmpty()) {
        problems.error(QStringLiteral("reason"), sending.hasBasis
                                                     ? OutgoingReferralsWords::tr("Write why it is sent without a letter.")
                                                     : OutgoingReferralsWords::tr("Write why it is sent without a consent."));
    }
    if (problems.hasErrors()) {
        return invalid(problems);
    }
    referral.state = *state;
    referral.sentOn = sending.on;
    referral.sentVia = sending.via;
    referral.sentReason = sending.needsReason() ? sending.reason.trimmed() : QString();
    return referral;
}

OfferAnswer answerKeptByDay(const OutgoingReferral& referral) {
    if (!referral.answeredOn.isValid()) {
        return OfferAnswer::None;
    }
    const bool isNo = referral.state == OutgoingState::DeclinedByOffer && referral.answeredOn == referral.endedOn;
    return isNo ? OfferAnswer::No : OfferAnswer::Yes;
}

std::optional<int> daysWithoutReply(const OutgoingReferral& referral, QDate today) {
    if (referral.state != OutgoingState::Sent) {
        return std::nullopt;
    }
    return static_cast<int>(referral.sentOn.daysTo(today));
}

QDate dueOn(const OutgoingReferral& referral, int daysToReply) {
    if (!referral.handedOverTo.isEmpty()) {
        return {};
    }
    switch (referral.state) {
    case OutgoingState::Draft: return referral.draftedOn.addDays(draftReferralDays);
    case OutgoingState::Sent: return referral.sentOn.addDays(daysToReply);
    case OutgoingState::Accepted:
    case OutgoingState::Started:
    case OutgoingState::Completed:
    case OutgoingState::DeclinedByOffer:
    case OutgoingState::CancelledByCitizen:
    case OutgoingState::NoReply: break;
    }
    return {};
}

} // namespace brobygger
