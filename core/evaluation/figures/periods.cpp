// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures/periods.h"

#include "core/base/time/dates.h"

namespace brobygger {

namespace {
constexpr int monthsOfQuarter = 3;

EvaluationPeriod monthFrom(QDate first) { return {first, first.toString(QStringLiteral("yyyy-MM")), formatMonth(first), 1}; }

EvaluationPeriod quarterFrom(QDate first) {
    const int number = (first.month() - 1) / monthsOfQuarter + 1;
    return {first, QStringLiteral("%1-K%2").arg(first.year()).arg(number),
            QStringLiteral("%1. kv. %2").arg(number).arg(first.year()), monthsOfQuarter};
}
} // namespace

QList<EvaluationPeriod> periodsOf(const EvaluationRequest& request) {
    const bool isOutside = request.level == EvaluationLevel::Outside;
    QDate first(request.from.year(), request.from.month(), 1);
    if (isOutside) {
        first = first.addMonths(-((first.month() - 1) % monthsOfQuarter));
    }
    QList<EvaluationPeriod> periods;
    while (first <= request.to) {
        periods.append(isOutside ? quarterFrom(first) : monthFrom(first));
        first = first.addMonths(periods.last().months);
    }
    return periods;
}

int periodOf(const QList<EvaluationPeriod>& periods, QDate day) {
    for (qsizetype at = 0; at < periods.size(); ++at) {
        if (periods[at].holds(day)) {
            return static_cast<int>(at);
        }
    }
    return -1;
}

} // namespace brobygger
