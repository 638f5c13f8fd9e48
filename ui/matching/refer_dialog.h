// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/matching.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Drafts a referral to an offer: wish, practical needs and companion in the citizen's words, and a reason
/// when the offer does not fit. Tells the page around `parent`, also that there is a draft already, which is then gone on with.
void openReferDialog(QWidget* parent, PageContext& context, CitizenId citizen, OfferId offer);
/// Finds any offer of the directory by name, past the ranked list, and goes on as openReferDialog.
void openDirectReferral(QWidget* parent, PageContext& context, CitizenId citizen);
/// Leaves an offer out for this citizen, with the reason that decides when it is proposed again.
void openLeaveOutDialog(QWidget* parent, PageContext& context, CitizenId citizen, OfferId offer);

} // namespace brobygger
