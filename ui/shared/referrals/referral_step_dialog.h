// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/outgoing_rules.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Asks for what a step of a referral to an offer needs: the day, how it was sent, or the reason for no. The page that
/// holds `parent` tells that it was done and offers to take it back.
void openReferralStep(QWidget* parent, PageContext& context, const OutgoingRow& row, OutgoingStep step);

} // namespace brobygger
