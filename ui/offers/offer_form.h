// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offers/offer.h"

#include <functional>

class QWidget;

namespace brobygger {

struct PageContext;

/// Enters a new offer, or changes one. `saved` is told which; the page that holds `parent` offers to take a
/// change back.
void openOfferForm(QWidget* parent, PageContext& context, const std::optional<Offer>& offer,
                   std::function<void(OfferId)> saved);

/// Takes down that somebody asked the offer whether what stands here is still so.
void openCheckForm(QWidget* parent, PageContext& context, OfferId offer);

} // namespace brobygger
