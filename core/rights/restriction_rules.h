// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/rights/restriction.h"

namespace brobygger {

/// The day it is proposed to look at a restriction again: a month after it was set, the time one has to decide (GDPR article
/// 12(3)).
QDate proposedReview(QDate restrictedOn);
/// The day on which somebody is to look at it; invalid once it is lifted.
QDate dueOn(const Restriction& restriction);

/// A day that does not lie ahead, a later day for looking at it again, and a reason. Fields are named as in Restriction.
Problems check(const Restriction& restriction, QDate today);
/// Only a day to come (reviewOn).
Problems checkReview(QDate reviewOn, QDate today);
/// Told from the day it was set until today, and how. Fields are named as in RestrictionNotice.
Problems check(const RestrictionNotice& notice, const Restriction& restriction, QDate today);

} // namespace brobygger
