// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/consent.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// Opens the form for a new consent, or for sharing with a legal basis. What is set in `start` stands there already.
void openConsentForm(QWidget* parent, PageContext& context, const Consent& start);
/// Asks for the day and withdraws it.
void openWithdrawal(QWidget* parent, PageContext& context, const Consent& consent);
/// Asks for the day the information sheet was handed over.
void openSheetGiven(QWidget* parent, PageContext& context, CitizenId citizen);

/// What a new consent begins with: from us to others, today, for a year.
Consent newConsent(const PageContext& context, CitizenId citizen, ConsentBasis basis);

} // namespace brobygger
