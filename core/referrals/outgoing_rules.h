// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/base/result.h"
#include "core/base/time/due.h"
#include "core/referrals/outgoing_referral.h"
#include "core/settings/settings.h"

namespace brobygger {

enum class OutgoingStep { Send, Accept, Start, Complete, Decline, Cancel, NoReply };

/// The state after a step: draft → sent → accepted → started → completed, and the three ways it can end otherwise.
/// Conflict with a sentence for every other jump.
Result<OutgoingState> next(OutgoingState state, OutgoingStep step);
/// The steps that can be taken now, the expected one first.
QList<OutgoingStep> possibleSteps(OutgoingState state);
/// Nothing more will come of it.
bool isEnded(OutgoingState state);

/// What a reason for no means for proposing the offer to this citizen again.
struct DeclineConsequence {
    int parkDays = 0; ///< not proposed for so many days
    bool isOutUntilReassessed = false;

    bool operator==(const DeclineConsequence&) const = default;
};
/// Reads the `extra` of a decline_reason (resources/vocabularies/codes.json): park_days:60, out_until_reassessed, none.
DeclineConsequence consequenceOf(const QString& codeExtra);
/// The referral, which has ended, with what its reason means from that day on.
void takeConsequence(OutgoingReferral& referral, const DeclineConsequence& consequence);

/// Citizen and offer are needed; fields are named as in OutgoingReferral.
Problems check(const OutgoingReferral& referral);
/// What the letter to the offer cannot do without: who comes along the first time. That nobody does counts too.
Problems checkForLetter(const OutgoingReferral& referral);
/// A step's day lies neither after today nor before the step before it.
Problems checkStepDay(const OutgoingReferral& referral, QDate on, QDate today);

/// How a referral goes out, and what it rests on.
struct OutgoingSending {
    QDate on;
    QString via; ///< code channel
    bool hasLetter = true;
    bool hasBasis = true; ///< a consent or another legal basis
    QString reason;       ///< needed when one of the two is missing

    bool needsReason() const { return !hasLetter || !hasBasis; }
};
/// The referral as it is once it has been sent. Conflict for a jump that is forbidden; Invalid (on, via, reason).
Result<OutgoingReferral> sentAs(OutgoingReferral referral, const OutgoingSending& sending, QDate today);

/// What the offer said of a referral that an earlier version kept with the day only: a day of an answer that is not the day on
/// which the offer declined was a yes.
OfferAnswer answerKeptByDay(const OutgoingReferral& referral);

/// Whole days since it was sent without an answer; nothing when it does not wait for one.
std::optional<int> daysWithoutReply(const OutgoingReferral& referral, QDate today);
/// A drafted referral that nobody has sent after so many days has been forgotten.
inline constexpr int draftReferralDays = 2;
/// After so many days without an answer an offer is to be asked.
inline constexpr Setting<int> replyDays{"referrals.reply_days", 14};
/// The day by which a draft is to be sent, and by which the offer ought to have answered a sent one; invalid for every other,
/// and when somebody else follows it. I dag, its badge and the mark of an unanswered one in the outbox go by it.
QDate dueOn(const OutgoingReferral& referral, int daysToReply);

} // namespace brobygger
