// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/incoming_referral.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Shows the messages a referral came with, the newest first, as they were received.
void openMessages(QWidget* parent, PageContext& context, IncomingReferralId referral);

} // namespace brobygger
