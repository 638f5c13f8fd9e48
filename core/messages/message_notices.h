// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/exchange/medcom/referral_message.h"

#include <optional>

namespace brobygger {

/// Whether a message says or is about that somebody has died: the citizen, or MedCom's category Dødsfald.
bool tellsOfDeath(const ReferralMessage& message);

/// What must be known before a message is accepted, as sentences: death and address protection, in the message and, when it is
/// about somebody in the file, there.
QStringList noticesOf(const ReferralMessage& message, const std::optional<Citizen>& known, QDate today);

} // namespace brobygger
