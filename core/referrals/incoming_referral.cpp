// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/incoming_referral.h"

#include "core/base/code_names.h"

namespace brobygger {

namespace {
constexpr CodeNames<IncomingState, 2> codes{{{
    {IncomingState::Open, "open"},
    {IncomingState::Closed, "closed"},
}}};
} // namespace

QString toCode(IncomingState state) { return codes.name(state); }

IncomingState incomingStateFromCode(const QString& code) {
    return codes.value(code).value_or(IncomingState::Closed);
}

} // namespace brobygger
