// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/restriction.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// The forms over a restriction: a new one, another day on which it is looked at again, and its end, for which the citizen is
/// told first. What is typed is kept. `reason` is what a new one begins with, for example what the citizen asked for.
void openNewRestriction(QWidget* page, PageContext& context, CitizenId citizen, const QString& reason = {});
void openRestrictionReview(QWidget* page, PageContext& context, const Restriction& restriction);
void openRestrictionLifting(QWidget* page, PageContext& context, const Restriction& restriction);

} // namespace brobygger
