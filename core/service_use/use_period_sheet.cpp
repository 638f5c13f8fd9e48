// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_use/use_period_sheet.h"

#include "core/service_use/service_use_rules.h"

#include <algorithm>
#include <tuple>

namespace brobygger {

namespace {
constexpr int monthsOfYear = 12;

UseLine lineOf(const QString& kind, const UsePeriod& period, const QList<ServiceUse>& rows) {
    const ServiceUse* best = nullptr;
    for (const ServiceUse& row : rows) {
        const bool isOfLine = row.kind == kind && row.from == period.from && row.to == period.to;
        if (isOfLine && (best == nullptr || std::tie(row.source, row.id) < std::tie(best->source, best->id))) {
            best = &row;
        }
    }
    UseLine line;
    line.kind = kind;
    if (best != nullptr) {
        line.number = best->number;
        line.source = best->source;
        line.certainty = best->certainty;
        line.row = best->id;
    }
    return line;
}
} // namespace

UsePeriod periodBefore(QDate start) { return {start.addMonths(-monthsOfYear), start.addDays(-1)}; }

UsePeriod periodAfter(QDate start) { return monthsAfter(start, 1, monthsOfYear); }

UsePeriod monthsAfter(QDate start, int first, int last) {
    return {start.addMonths(first - 1), start.addMonths(last).addDays(-1)};
}

QList<UsePeriod> followUpPeriods(QDate start) {
    return {periodAfter(start), monthsAfter(start, 1, 3), monthsAfter(start, 4, 6), monthsAfter(start, 7, monthsOfYear)};
}

UsePeriodSheet sheetOf(CitizenId citizen, const UsePeriod& period, const QStringList& kinds, const QList<ServiceUse>& rows) {
    UsePeriodSheet sheet{citizen, period, {}};
    for (const QString& kind : kinds) {
        sheet.lines.append(lineOf(kind, period, rows));
    }
    return sheet;
}

ServiceUse rowOf(const UsePeriodSheet& sheet, const UseLine& line, const ServiceUse& before) {
    ServiceUse row = before;
    row.citizen = sheet.citizen;
    row.kind = line.kind;
    row.from = sheet.period.from;
    row.to = sheet.period.to;
    row.number = line.number;
    row.source = line.source;
    row.certainty = line.certainty;
    return row;
}

Problems check(const UsePeriodSheet& sheet, QDate birthDate, QDate today) {
    Problems problems = checkPeriod(sheet.period.from, sheet.period.to, birthDate, today);
    for (const UseLine& line : sheet.lines) {
        const QString wrong = line.isEntered() ? wrongNumber(line.number, line.certainty) : QString();
        if (!wrong.isEmpty()) {
            problems.error(line.kind, wrong);
        }
    }
    return problems;
}

} // namespace brobygger
