// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offers/offer.h"

namespace brobygger {

/// The sessions a text like "hver torsdag kl. 10-12", "hver 2. tirsdag og fredag 9.30-11, ikke i skoleferier" or
/// "mandag 10-12, hver 2. uge fra 02-11-2026" names, in Danish, Swedish or English. Nothing when it says something a session
/// cannot hold ("den første mandag i måneden", "efter aftale"): then only the text is kept.
QList<OfferSession> parseSchedule(const QString& text);

/// Whether the text says that something is in even or in odd weeks. A session then only knows that it is every second week: the
/// numbers of the weeks begin anew with the year, so only the text can say which.
bool namesEvenOrOddWeeks(const QString& text);

/// "torsdag kl. 10.00–12.00, hver 2. uge fra 12-11-2026", sessions separated by semicolons, in the language of the screen.
/// Which weeks it is stays open where the first day is not known.
QString formatSchedule(const QList<OfferSession>& sessions);

} // namespace brobygger
