// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures/hour_price.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
constexpr int firstYear = 2000;
constexpr int lastYear = 2100;
} // namespace

Problems check(const HourPrice& price) {
    Problems problems;
    if (price.amount.minor <= 0) {
        problems.error(QStringLiteral("amount"), QCoreApplication::translate("HourPrice", "Enter what an hour costs."));
    }
    if (price.year < firstYear || price.year > lastYear) {
        problems.error(QStringLiteral("year"), QCoreApplication::translate("HourPrice", "Enter the year of the price."));
    }
    if (price.source.trimmed().isEmpty()) {
        problems.error(QStringLiteral("source"), QCoreApplication::translate("HourPrice", "Enter where the price comes from."));
    }
    return problems;
}

} // namespace brobygger
