// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/offers/offer.h"

namespace brobygger {

/// Days after which what is known of an offer should be asked for again, and after which it is old.
inline constexpr int offerFreshDays = 90;
inline constexpr int offerStaleDays = 365;
/// How many are proposed to be called at a time: those never asked or asked longest ago (Offers::toCall).
inline constexpr int offersToCall = 3;

enum class Freshness { Fresh, Ageing, Old, Never };

/// Whether an offer may be kept as it is. Field names are those of Offer.
Problems check(const Offer& offer, QDate today);
/// The one judgement of how old "last checked" is, for list, badge and form.
Freshness freshnessOf(QDate checkedOn, QDate today);
/// The schedule as it is shown: as it was written, otherwise made of the sessions.
QString scheduleOf(const Offer& offer);

} // namespace brobygger
