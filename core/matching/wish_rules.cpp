// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/wish_rules.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct WishRulesWords {
    Q_DECLARE_TR_FUNCTIONS(WishRules)
};

constexpr double farthestKm = 500; // across Denmark
} // namespace

Problems check(const CitizenWish& wish) {
    Problems problems;
    if (wish.maxDistanceKm && (*wish.maxDistanceKm < 0 || *wish.maxDistanceKm > farthestKm)) {
        problems.error(QStringLiteral("maxDistanceKm"), WishRulesWords::tr("A distance lies between 0 and 500 km."));
    }
    if (wish.maxFee && wish.maxFee->minor < 0) {
        problems.error(QStringLiteral("maxFee"), WishRulesWords::tr("A price cannot be below 0."));
    }
    return problems;
}

Problems checkDirectReferral(const Match& match, const QString& reason) {
    Problems problems;
    if (match.eligible == Eligible::No && reason.trimmed().isEmpty()) {
        problems.error(QStringLiteral("directReason"),
                       WishRulesWords::tr("The offer does not fit. Write why the citizen is referred there all the same."));
    }
    return problems;
}

} // namespace brobygger
