// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures/periods.h"

#include "core/base/time/dates.h"
#include "core/base/time/dates_in_language.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int monthsOfQuarter = 3;

QDate monthBegin(QDate day) { return {day.year(), day.month(), 1}; }

QDate quarterBegin(QDate day) { return monthBegin(day).addMonths(-((day.month() - 1) % monthsOfQuarter)); }

int quarterOf(QDate day) { return (day.month() - 1) / monthsOfQuarter + 1; }

QString monthId(QDate first) { return first.toString(QStringLiteral("yyyy-MM")); }

QString quarterId(QDate first) { return QStringLiteral("%1-K%2").arg(first.year()).arg(quarterOf(first)); }

QList<EvaluationPeriod> periodsBetween(QDate from, QDate to, QDate first, int months, QString (*idOf)(QDate)) {
    QList<EvaluationPeriod> periods;
    for (; from <= to && first <= to; first = first.addMonths(months)) {
        const bool isWhole = first >= from && first.addMonths(months).addDays(-1) <= to;
        periods.append({first, idOf(first), months, !isWhole});
    }
    return periods;
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

QList<EvaluationPeriod> monthsOf(QDate from, QDate to) { return periodsBetween(from, to, monthBegin(from), 1, monthId); }

QList<EvaluationPeriod> quartersOf(QDate from, QDate to) {
    return periodsBetween(from, to, quarterBegin(from), monthsOfQuarter, quarterId);
}

int periodOf(const QList<EvaluationPeriod>& periods, QDate day) {
    for (qsizetype at = 0; at < periods.size(); ++at) {
        if (periods[at].holds(day)) {
            return static_cast<int>(at);
        }
    }
    return -1;
}

bool isInPeriod(QDate day, const QString& id) {
    return day.isValid() && (id == monthId(monthBegin(day)) || id == quarterId(quarterBegin(day)));
}

std::optional<EvaluationPeriod> periodOfId(const QString& id) {
    if (const QDate month = QDate::fromString(id, QStringLiteral("yyyy-MM")); month.isValid()) {
        return EvaluationPeriod{month, id, 1};
    }
    static const QRegularExpression quarter(QStringLiteral("^(\\d{4})-K([1-4])$"));
    const auto match = quarter.match(id);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QDate first(match.captured(1).toInt(), (match.captured(2).toInt() - 1) * monthsOfQuarter + 1, 1);
    return EvaluationPeriod{first, id, monthsOfQuarter};
}

QString quarterOfMonth(const QString& id) {
    const auto period = periodOfId(id);
    return period && period->months == 1 ? quarterId(quarterBegin(period->first)) : QString();
}

QString periodName(const QString& id, const QString& language) {
    const auto period = periodOfId(id);
    if (!period) {
        return id;
    }
    if (period->months == 1) {
        return shortMonthIn(language, period->first);
    }
    const QString pattern = language == QLatin1String("en") ? QStringLiteral("Q%1 %2") : QStringLiteral("%1. kv. %2");
    return pattern.arg(quarterOf(period->first)).arg(period->first.year());
}

} // namespace brobygger
