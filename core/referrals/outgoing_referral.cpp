// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/outgoing_referral.h"

#include "core/base/text/code_names.h"
#include "core/referrals/outgoing_words.h"

namespace brobygger {

namespace {
constexpr CodeNames<OutgoingState, 8> outgoingStates{{{
    {OutgoingState::Draft, "draft"},
    {OutgoingState::Sent, "sent"},
    {OutgoingState::Accepted, "accepted"},
    {OutgoingState::Started, "started"},
    {OutgoingState::Completed, "completed"},
    {OutgoingState::DeclinedByOffer, "declined_by_offer"},
    {OutgoingState::CancelledByCitizen, "cancelled_by_citizen"},
    {OutgoingState::NoReply, "no_reply"},
}}};
constexpr CodeNames<OfferAnswer, 3> offerAnswers{
    {{{OfferAnswer::None, ""}, {OfferAnswer::Yes, "yes"}, {OfferAnswer::No, "no"}}}};
} // namespace

QString toCode(OutgoingState state) { return outgoingStates.name(state); }

OutgoingState outgoingStateFromCode(const QString& code) { return outgoingStates.value(code).value_or(OutgoingState::Draft); }

QString outgoingStateLabel(OutgoingState state) {
    switch (state) {
    case OutgoingState::Draft: return OutgoingReferralsWords::tr("Draft");
    case OutgoingState::Sent: return OutgoingReferralsWords::tr("Sent");
    case OutgoingState::Accepted: return OutgoingReferralsWords::tr("Accepted");
    case OutgoingState::Started: return OutgoingReferralsWords::tr("Started");
    case OutgoingState::Completed: return OutgoingReferralsWords::tr("Completed");
    case OutgoingState::DeclinedByOffer: return OutgoingReferralsWords::tr("Declined by the offer");
    case OutgoingState::CancelledByCitizen: return OutgoingReferralsWords::tr("Cancelled by the citizen");
    case OutgoingState::NoReply: break;
    }
    return OutgoingReferralsWords::tr("No reply");
}

QString toCode(OfferAnswer answer) { return offerAnswers.name(answer); }

OfferAnswer offerAnswerFromCode(const QString& code) { return offerAnswers.value(code).value_or(OfferAnswer::None); }

} // namespace brobygger
