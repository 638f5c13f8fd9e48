// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/incoming_referral.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Asks on which day and by which way the referrer was answered.
void openAnswer(QWidget* parent, PageContext& context, const IncomingRow& row);

} // namespace brobygger
