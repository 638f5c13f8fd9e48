// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offers/offer.h"
#include "core/privacy/consent.h"
#include "ui/shell/slice.h"

#include <functional>

namespace brobygger {

/// Opens the form for a new consent, or for sharing with a legal basis. What is set in `start` stands there already;
/// `recorded` is told once it is saved; the page offers to take it back.
void openConsentForm(QWidget* parent, PageContext& context, const Consent& start, std::function<void(ConsentId)> recorded = {});
/// Asks for the day and withdraws it; the page offers to take it back.
void openWithdrawal(QWidget* parent, PageContext& context, const Consent& consent);
/// Asks for the day the information sheet was handed over; the page offers to take it back.
void openSheetGiven(QWidget* parent, PageContext& context, CitizenId citizen);

/// What a new consent begins with: from us to others, today, for a year.
Consent newConsent(const PageContext& context, CitizenId citizen, ConsentBasis basis);
/// The same for what a letter to an offer says.
Consent consentForOffer(const PageContext& context, CitizenId citizen, const Offer& offer, ConsentBasis basis);

} // namespace brobygger
