// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offers/offer_list.h"
#include "ui/kit/labels/chip.h"

namespace brobygger {

/// "kontrolleret for 12 dage siden", green to red by the one judgement of freshness.
ChipText freshnessChip(QDate checkedOn, QDate today);
/// "12 dage", "i dag", "aldrig": the same where the column says that it is about the last check.
ChipText freshnessInColumn(QDate checkedOn, QDate today);
/// "3 af 12", "12 pladser", or nothing when nobody said.
QString placesWords(std::optional<int> freePlaces, std::optional<int> capacity);
/// "gratis", "20 kr.", or nothing.
QString feeWords(std::optional<Money> fee);
/// "18–65 år", "fra 60 år", or nothing.
QString ageWords(const Offer& offer);

} // namespace brobygger
