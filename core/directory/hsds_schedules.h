// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offers/offer.h"

#include <QJsonObject>

namespace brobygger {

/// The sessions of a row of schedules; none when it says what a session cannot hold (the second Monday of the month), or no
/// time.
QList<OfferSession> hsdsSessionsOf(const QJsonObject& schedule);

/// The same row in Danish words, whatever the language of the screen: the text becomes part of the offer.
/// "2. mandag i måneden kl. 10.00–12.00". Words that are not understood stand as they came.
QString hsdsScheduleWords(const QJsonObject& schedule);

} // namespace brobygger
