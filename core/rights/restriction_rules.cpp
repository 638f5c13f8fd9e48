// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/restriction_rules.h"

#include "core/rights/rights_words.h"

namespace brobygger {

namespace {
constexpr int monthsUntilReview = 1;
} // namespace

QDate proposedReview(QDate restrictedOn) { return restrictedOn.addMonths(monthsUntilReview); }

QDate dueOn(const Restriction& restriction) { return restriction.isInForce() ? restriction.reviewOn : QDate(); }

Problems check(const Restriction& restriction, QDate today) {
    Problems problems;
    if (!restriction.restrictedOn.isValid() || restriction.restrictedOn > today) {
        problems.error(QStringLiteral("restrictedOn"),
                       RightsWords::tr("Enter from which day the data are restricted. It cannot lie ahead."));
    }
    problems.append(checkReview(restriction.reviewOn, today));
    if (restriction.reason.trimmed().isEmpty()) {
        problems.error(QStringLiteral("reason"), RightsWords::tr("Write why: what is disputed, or what it is needed for."));
    }
    return problems;
}

Problems checkReview(QDate reviewOn, QDate today) {
    Problems problems;
    if (!reviewOn.isValid() || reviewOn <= today) {
        problems.error(QStringLiteral("reviewOn"),
                       RightsWords::tr("Enter when the restriction is looked at again. The day lies ahead."));
    }
    return problems;
}

Problems check(const RestrictionNotice& notice, const Restriction& restriction, QDate today) {
    Problems problems;
    if (!notice.toldOn.isValid() || notice.toldOn > today || notice.toldOn < restriction.restrictedOn) {
        problems.error(QStringLiteral("toldOn"),
                       RightsWords::tr("Enter the day the citizen was told. It lies between the restriction and today."));
    }
    if (notice.toldVia.isEmpty()) {
        problems.error(QStringLiteral("toldVia"), RightsWords::tr("Choose how the citizen was told."));
    }
    return problems;
}

} // namespace brobygger
