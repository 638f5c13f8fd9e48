// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/medcom/lifted_content.h"
#include "core/exchange/medcom/message_tree.h"
#include "core/exchange/medcom/referral_message.h"

namespace brobygger {

/// Reads MedCom's OIOXML letters: XREF15 (XH1530R, XH1531R), XDIS91 (XD9134L, XD9135L) and XBIN01 (XB0131X), in any of
/// their namespaces and with parts missing. `lifted` is the message that `tree` was parsed from. Format, with a sentence
/// that says what it is, for every other letter; Cancelled.
Result<ReferralMessage> readOioxml(const MessageTree& tree, const LiftedContent& lifted, const MessageLimits& limits = {},
                                   const Progress& progress = Progress());

} // namespace brobygger
