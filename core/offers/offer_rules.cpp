// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offers/offer_rules.h"

#include "core/offers/schedule_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace brobygger {

namespace {

constexpr int oldestAge = 120;

struct OfferRulesWords {
    Q_DECLARE_TR_FUNCTIONS(OfferRules)
};

void checkNumbers(const Offer& offer, Problems& problems) {
    const auto isAge = [](std::optional<int> age) { return !age || (*age >= 0 && *age <= oldestAge); };
    if (!isAge(offer.minAge)) {
        problems.error(QStringLiteral("minAge"), OfferRulesWords::tr("An age lies between 0 and 120."));
    }
    if (!isAge(offer.maxAge)) {
        problems.error(QStringLiteral("maxAge"), OfferRulesWords::tr("An age lies between 0 and 120."));
    }
    if (offer.minAge && offer.maxAge && *offer.minAge > *offer.maxAge) {
        problems.error(QStringLiteral("maxAge"), OfferRulesWords::tr("The highest age is below the lowest one."));
    }
    if (offer.fee && offer.fee->minor < 0) {
        problems.error(QStringLiteral("fee"), OfferRulesWords::tr("A price cannot be below 0."));
    }
    if (offer.capacity && *offer.capacity < 0) {
        problems.error(QStringLiteral("capacity"), OfferRulesWords::tr("The number of places cannot be below 0."));
    }
    if (offer.freePlaces && *offer.freePlaces < 0) {
        problems.error(QStringLiteral("freePlaces"), OfferRulesWords::tr("The number of places cannot be below 0."));
    } else if (offer.freePlaces && offer.capacity && *offer.freePlaces > *offer.capacity) {
        problems.error(QStringLiteral("freePlaces"), OfferRulesWords::tr("There are more free places than places."));
    }
}

void checkDates(const Offer& offer, QDate today, Problems& problems) {
    if (offer.agreementFrom.isValid() && offer.agreementTo.isValid() && offer.agreementTo < offer.agreementFrom) {
        problems.error(QStringLiteral("agreementTo"), OfferRulesWords::tr("The agreement ends before it begins."));
    }
    if (offer.checkedOn.isValid() && offer.checkedOn > today) {
        problems.error(QStringLiteral("checkedOn"), OfferRulesWords::tr("The day of the last check lies ahead."));
    }
    if (offer.freePlacesOn.isValid() && offer.freePlacesOn > today) {
        problems.error(QStringLiteral("freePlacesOn"), OfferRulesWords::tr("The day lies ahead."));
    }
}

void checkWhereabouts(const Offer& offer, Problems& problems) {
    static const QRegularExpression postcode(QStringLiteral("^(\\d{4}|\\d{3} ?\\d{2})$"));
    if (!offer.postcode.isEmpty() && !postcode.match(offer.postcode).hasMatch()) {
        problems.error(QStringLiteral("postcode"), OfferRulesWords::tr("A postcode has four digits."));
    }
    static const QRegularExpression email(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    if (!offer.email.isEmpty() && !email.match(offer.email).hasMatch()) {
        problems.error(QStringLiteral("email"), OfferRulesWords::tr("This is no e-mail address."));
    }
}

} // namespace

Problems check(const Offer& offer, QDate today) {
    Problems problems;
    if (offer.name.trimmed().isEmpty()) {
        problems.error(QStringLiteral("name"), OfferRulesWords::tr("Write what the offer is called."));
    }
    if (offer.category.isEmpty()) {
        problems.hint(QStringLiteral("category"),
                      OfferRulesWords::tr("Without a category the offer answers no need when matching."));
    }
    checkWhereabouts(offer, problems);
    checkNumbers(offer, problems);
    checkDates(offer, today, problems);
    return problems;
}

Freshness freshnessOf(QDate checkedOn, QDate today) {
    if (!checkedOn.isValid()) {
        return Freshness::Never;
    }
    const qint64 days = checkedOn.daysTo(today);
    if (days <= offerFreshDays) {
        return Freshness::Fresh;
    }
    return days < offerStaleDays ? Freshness::Ageing : Freshness::Old;
}

QString scheduleOf(const Offer& offer) {
    return offer.scheduleText.isEmpty() ? formatSchedule(offer.sessions) : offer.scheduleText;
}

} // namespace brobygger
