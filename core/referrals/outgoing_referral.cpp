// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/outgoing_referral.h"

#include "core/base/code_names.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
constexpr CodeNames<OutgoingState, 8> codes{{{
    {OutgoingState::Draft, "draft"},
    {OutgoingState::Sent, "sent"},
    {OutgoingState::Accepted, "accepted"},
    {OutgoingState::Started, "started"},
    {OutgoingState::Completed, "completed"},
    {OutgoingState::DeclinedByOffer, "declined_by_offer"},
    {OutgoingState::CancelledByCitizen, "cancelled_by_citizen"},
    {OutgoingState::NoReply, "no_reply"},
}}};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OutgoingReferrals)
};
} // namespace

QString toCode(OutgoingState state) { return codes.name(state); }

OutgoingState outgoingStateFromCode(const QString& code) { return codes.value(code).value_or(OutgoingState::Draft); }

QString outgoingStateLabel(OutgoingState state) {
    switch (state) {
    case OutgoingState::Draft: return Words::tr("Draft");
    case OutgoingState::Sent: return Words::tr("Sent");
    case OutgoingState::Accepted: return Words::tr("Accepted");
    case OutgoingState::Started: return Words::tr("Started");
    case OutgoingState::Completed: return Words::tr("Completed");
    case OutgoingState::DeclinedByOffer: return Words::tr("Declined by the offer");
    case OutgoingState::CancelledByCitizen: return Words::tr("Cancelled by the citizen");
    case OutgoingState::NoReply: break;
    }
    return Words::tr("No reply");
}

} // namespace brobygger
