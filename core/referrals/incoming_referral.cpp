// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/incoming_referral.h"

#include "core/base/text/code_names.h"

namespace brobygger {

namespace {
constexpr CodeNames<IncomingState, 2> incomingStates{{{
    {IncomingState::Open, "open"},
    {IncomingState::Closed, "closed"},
}}};
} // namespace

QString toCode(IncomingState state) { return incomingStates.name(state); }

IncomingState incomingStateFromCode(const QString& code) { return incomingStates.value(code).value_or(IncomingState::Closed); }

} // namespace brobygger
