// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offer_words.h"

#include "core/offers/offer_rules.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct OfferWords {
    Q_DECLARE_TR_FUNCTIONS(OfferWords)
};
} // namespace

ChipText freshnessChip(QDate checkedOn, QDate today) {
    const int days = static_cast<int>(checkedOn.isValid() ? checkedOn.daysTo(today) : 0);
    const QString words = OfferWords::tr("checked %n days ago", nullptr, days);
    switch (freshnessOf(checkedOn, today)) {
    case Freshness::Fresh: return {days == 0 ? OfferWords::tr("checked today") : words, Tone::Green};
    case Freshness::Ageing: return {words, Tone::Amber};
    case Freshness::Old: return {words, Tone::Red};
    case Freshness::Never: break;
    }
    return {OfferWords::tr("never checked"), Tone::Red};
}

ChipText freshnessInColumn(QDate checkedOn, QDate today) {
    ChipText chip = freshnessChip(checkedOn, today);
    if (!checkedOn.isValid()) {
        chip.text = OfferWords::tr("never");
    } else if (const int days = static_cast<int>(checkedOn.daysTo(today)); days == 0) {
        chip.text = OfferWords::tr("today");
    } else {
        chip.text = OfferWords::tr("%n days", nullptr, days);
    }
    return chip;
}

QString placesWords(std::optional<int> freePlaces, std::optional<int> capacity) {
    if (freePlaces && capacity) {
        return OfferWords::tr("%1 of %2 free").arg(*freePlaces).arg(*capacity);
    }
    if (freePlaces) {
        return OfferWords::tr("%n free places", nullptr, *freePlaces);
    }
    return capacity ? OfferWords::tr("%n places", nullptr, *capacity) : QString();
}

QString feeWords(std::optional<Money> fee) {
    if (!fee) {
        return {};
    }
    return fee->minor == 0 ? OfferWords::tr("free of charge") : formatMoney(*fee, Decimals::WhenNeeded);
}

QString ageWords(const Offer& offer) {
    if (offer.minAge && offer.maxAge) {
        return OfferWords::tr("%1–%2 years").arg(*offer.minAge).arg(*offer.maxAge);
    }
    if (offer.minAge) {
        return OfferWords::tr("from %1 years").arg(*offer.minAge);
    }
    return offer.maxAge ? OfferWords::tr("up to %1 years").arg(*offer.maxAge) : QString();
}

} // namespace brobygger
