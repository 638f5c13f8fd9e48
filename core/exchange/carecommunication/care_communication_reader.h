// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/medcom/lifted_content.h"
#include "core/exchange/medcom/message_tree.h"
#include "core/exchange/medcom/referral_message.h"

namespace brobygger {

/// Reads a MedCom FHIR CareCommunication, versions 2.0 to 5.0, whether it came as JSON or as XML. `lifted` is the message
/// that `tree` was parsed from. Format, with a sentence that says what it is, for every other FHIR message; Cancelled.
Result<ReferralMessage> readCareCommunication(const MessageTree& tree, const LiftedContent& lifted,
                                              const MessageLimits& limits = {}, const Progress& progress = Progress());

} // namespace brobygger
