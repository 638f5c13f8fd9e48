// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/base/time/working_days.h"
#include "core/rights/rights_request.h"

#include <QList>

namespace brobygger {

/// What may be asked for at an organisation of this kind (setting organisationKind), in the order of the form: access to
/// documents is a right towards authorities alone.
QList<RightsKind> rightsKindsAt(const QString& organisationKind);

/// The last day for an answer: one month from receipt (GDPR article 12(3)); access to documents 7 working days
/// (offentlighedsloven § 36(2), forvaltningsloven § 16(2)). Invalid without a day.
QDate answerDueOn(RightsKind kind, QDate receivedOn, const ClosedDays& closed);
/// The same when it was extended by two months (article 12(3)).
QDate extendedDueOn(QDate receivedOn);
/// Whether it can be extended today: open, not extended before, the first month not over, and no access to documents.
bool canExtend(const RightsRequest& request, QDate today);
/// The day by which an open one is to be answered; invalid once it is.
QDate dueOn(const RightsRequest& request);

/// A day that does not lie ahead, and how identity was made sure. Fields are named as in RightsRequest.
Problems check(const RightsRequest& request, const QString& organisationKind, QDate today);
/// A day from receipt until today, how it was answered, a decision, and a reason where not all of it was granted. Fields are
/// named as in RightsAnswer.
Problems check(const RightsAnswer& answer, const RightsRequest& request, QDate today);

} // namespace brobygger
