// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offers/offer.h"

namespace brobygger {

/// What a list shows of an offer.
struct OfferRow {
    OfferId id;
    QString name;
    QString provider;
    QString category;
    QString town;
    QString phone;
    QString contactPerson;
    QString schedule;
    std::optional<Money> fee;
    std::optional<int> capacity;
    std::optional<int> freePlaces;
    QDate checkedOn;
    bool isActive = true;
};

/// What narrows the list of offers.
struct OfferFilter {
    QString text;         ///< words of name, provider or town; empty: all
    QString category;     ///< empty: all
    bool isActive = true; ///< false: those that were taken out
};

enum class OfferOrder { Name, NameBackwards, OldestChecked, NewestChecked };

} // namespace brobygger
