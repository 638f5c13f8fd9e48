// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/chapters.h"

namespace brobygger {

namespace {
using SentReferral = EvaluationRecords::OfferReferral;
using SentEnding = EvaluationRecords::OfferEnding;

bool isSent(const SentReferral&) { return true; }

bool hasStartedThere(const SentReferral& referral) { return referral.startedOn.isValid(); }

/// Independent of how it ended later.
bool isAccepted(const SentReferral& referral) {
    const bool isYes = referral.answer == EvaluationRecords::Answer::Yes && referral.answeredOn.isValid();
    return isYes || hasStartedThere(referral);
}

bool hasEnded(const SentReferral& referral, SentEnding ending) {
    return referral.endedOn.isValid() && referral.ending == ending;
}

bool isCompletedThere(const SentReferral& referral) { return hasEnded(referral, SentEnding::Completed); }

bool isDeclinedByOffer(const SentReferral& referral) {
    const bool isNo = referral.answer == EvaluationRecords::Answer::No && referral.answeredOn.isValid();
    return isNo || hasEnded(referral, SentEnding::DeclinedByOffer);
}

bool isCancelledByCitizen(const SentReferral& referral) { return hasEnded(referral, SentEnding::CancelledByCitizen); }

bool isWithoutReply(const SentReferral& referral) {
    return !referral.answeredOn.isValid() && !referral.startedOn.isValid() && !referral.endedOn.isValid();
}
} // namespace

void addOffers(FigureBuilder& builder, const ChapterInput& input) {
    const std::pair<const char*, bool (*)(const SentReferral&)> figures[] = {
        {"offers.sent", isSent},
        {"offers.accepted", isAccepted},
        {"offers.started", hasStartedThere},
        {"offers.completed", isCompletedThere},
        {"offers.declined", isDeclinedByOffer},
        {"offers.cancelled", isCancelledByCitizen},
        {"offers.no_reply", isWithoutReply},
    };
    const std::vector<SentReferral>& referrals = input.records.offerReferrals;
    const auto counted = [&](bool (*belongs)(const SentReferral&)) {
        Counted rows{CountedUnit::OfferReferral};
        for (size_t at = 0; at < referrals.size(); ++at) {
            if (input.isInPeriod(referrals[at].sentOn) && belongs(referrals[at])) {
                rows.add(static_cast<int>(at));
            }
        }
        return rows;
    };
    const Counted sent = counted(isSent);
    for (const auto& [id, belongs] : figures) {
        builder.countOf(id, counted(belongs), sent);
    }
}

} // namespace brobygger
