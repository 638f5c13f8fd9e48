// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_use/use_sheet_plan.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr int monthsFollowed = 12;
constexpr int furthestFromEdge = 31; // evaluation.md §3.8

struct AskedMonths {
    const char* moment;
    int first;
    int last;
};
constexpr AskedMonths askedMonths[] = {{"month_3", 1, 3}, {"month_6", 4, 6}, {"month_12", 7, monthsFollowed}};
} // namespace

std::optional<UsePeriod> periodOf(const QString& moment, QDate start) {
    if (moment == QLatin1String("start")) {
        return periodBefore(start);
    }
    for (const AskedMonths& asked : askedMonths) {
        if (moment == QLatin1String(asked.moment)) {
            return monthsAfter(start, asked.first, asked.last);
        }
    }
    return std::nullopt;
}

bool isTold(const QList<ServiceUse>& rows, const UsePeriod& period) {
    return std::any_of(rows.cbegin(), rows.cend(), [&period](const ServiceUse& row) {
        return row.from <= period.from.addDays(furthestFromEdge) && row.to >= period.to.addDays(-furthestFromEdge);
    });
}

QList<DueUseSheet> useSheetPlan(const Course& course, const QStringList& moments, const QList<ServiceUse>& rows) {
    QList<DueUseSheet> asked;
    for (const QString& moment : course.startedOn.isValid() ? moments : QStringList()) {
        if (const auto period = periodOf(moment, course.startedOn)) {
            asked.append({course.id, course.citizen, moment, period->to.addDays(1), {}});
        }
    }
    std::stable_sort(asked.begin(), asked.end(), [](const DueUseSheet& a, const DueUseSheet& b) { return a.date < b.date; });
    QList<DueUseSheet> missing;
    for (qsizetype at = 0; at < asked.size(); ++at) {
        DueUseSheet& sheet = asked[at];
        const bool isOfStart = sheet.date == course.startedOn;
        sheet.lapsesOn = isOfStart || at + 1 == asked.size() ? course.startedOn.addMonths(monthsFollowed).addDays(useSheetDays)
                                                             : asked[at + 1].date;
        if (!isTold(rows, *periodOf(sheet.moment, course.startedOn))) {
            missing.append(sheet);
        }
    }
    return missing;
}

} // namespace brobygger
