// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace brobygger {

/// The beginning of a query over `path` (citizen_id, on_day, step, label): how far each course that was suggested in the
/// period has come until its end, as the number of its PathStep. Counting and listing both begin with it, so that a
/// figure and the rows behind it cannot differ. Parameters: programme, from, to.
QByteArray pathQuery();
/// The same for the referrals to offers that were sent in the period, with the number of the OfferStep.
QByteArray offerPathQuery();

} // namespace brobygger
