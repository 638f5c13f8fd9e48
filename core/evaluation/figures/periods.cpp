// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures/periods.h"

#include "core/base/time/dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace brobygger {

namespace {
constexpr int monthsOfQuarter = 3;

EvaluationPeriod monthFrom(QDate first) { return {first, first.toString(QStringLiteral("yyyy-MM")), formatMonth(first), 1}; }

QDate quarterBegin(QDate day) { return QDate(day.year(), day.month(), 1).addMonths(-((day.month() - 1) % monthsOfQuarter)); }

EvaluationPeriod quarterFrom(QDate first) {
    const int number = (first.month() - 1) / monthsOfQuarter + 1;
    return {first, QStringLiteral("%1-K%2").arg(first.year()).arg(number),
            QStringLiteral("%1. kv. %2").arg(number).arg(first.year()), monthsOfQuarter};
}
Error wrongPeriod(const QString& sentence) { return {ErrorKind::Invalid, sentence}; }
} // namespace

Result<void> checkPeriod(const EvaluationRequest& request, QDate today) {
    if (!request.from.isValid() || !request.to.isValid() || request.to < request.from) {
        return wrongPeriod(QCoreApplication::translate("Evaluation", "The first day must lie before the last."));
    }
    const EvaluationRequest whole = inWholeQuarters(request, today);
    if (request.level == EvaluationLevel::Outside && request != whole) {
        return wrongPeriod(
            QCoreApplication::translate(
                "Evaluation", "The edition for people outside takes whole quarters that are over. The nearest are %1 – %2.")
                .arg(formatDate(whole.from), formatDate(whole.to)));
    }
    return {};
}

EvaluationRequest inWholeQuarters(EvaluationRequest request, QDate today) {
    const QDate running = quarterBegin(today);
    const QDate after = std::min(quarterBegin(request.to).addMonths(monthsOfQuarter), running);
    request.to = after.addDays(-1);
    request.from = std::min(quarterBegin(request.from), quarterBegin(request.to));
    return request;
}

QList<EvaluationPeriod> periodsOf(const EvaluationRequest& request) {
    const bool isOutside = request.level == EvaluationLevel::Outside;
    QDate first = isOutside ? quarterBegin(request.from) : QDate(request.from.year(), request.from.month(), 1);
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
