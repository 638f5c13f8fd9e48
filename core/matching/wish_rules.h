// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/matching/matching_rules.h"
#include "core/matching/wish.h"

namespace brobygger {

/// Field names are those of CitizenWish.
Problems check(const CitizenWish& wish);

/// Whether a referral to this offer may be made: past a condition that is not met only with a reason (field
/// "directReason").
Problems checkDirectReferral(const Match& match, const QString& reason);

} // namespace brobygger
