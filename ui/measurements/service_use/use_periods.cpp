// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/service_use/use_periods.h"

#include "core/base/time/dates.h"
#include "core/service_use/use_sheet_plan.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
struct UsePeriodsWords {
    Q_DECLARE_TR_FUNCTIONS(UsePeriods)
};
} // namespace

std::optional<Course> courseOfSheets(const Workspace& workspace, CitizenId citizen) {
    if (const auto open = workspace.courses.current(citizen); open && open->startedOn.isValid()) {
        return open;
    }
    for (const Course& course : workspace.courses.forCitizen(citizen)) { // the newest first
        if (course.startedOn.isValid()) {
            return course;
        }
    }
    return std::nullopt;
}

QList<UsePeriod> periodsOver(QDate start, QDate today) {
    QList<UsePeriod> over = followUpPeriods(start);
    over.removeIf([today](const UsePeriod& period) { return period.to >= today; });
    return over;
}

UsePeriod periodToFill(const QList<UsePeriod>& over, QDate start, const QList<ServiceUse>& rows) {
    const UsePeriod year = periodAfter(start);
    const bool isHalfTold = isTold(rows, monthsAfter(start, 1, 3)) || isTold(rows, monthsAfter(start, 4, 6));
    if (over.contains(year) && !isHalfTold) {
        return year;
    }
    const auto missing = std::find_if(over.cbegin(), over.cend(),
                                      [&](const UsePeriod& period) { return period != year && !isTold(rows, period); });
    return missing == over.cend() ? over.last() : *missing;
}

QString periodText(const UsePeriod& period) {
    return UsePeriodsWords::tr("%1 to %2").arg(formatDate(period.from), formatDate(period.to));
}

QString periodName(const UsePeriod& period, QDate start) {
    if (period == periodBefore(start)) {
        return UsePeriodsWords::tr("The 12 months before the start");
    }
    if (period == periodAfter(start)) {
        return UsePeriodsWords::tr("The first 12 months after the start");
    }
    for (const auto& [first, last] : {std::pair(1, 3), std::pair(4, 6), std::pair(7, 12)}) {
        if (period == monthsAfter(start, first, last)) {
            return UsePeriodsWords::tr("Months %1–%2 after the start").arg(first).arg(last);
        }
    }
    return {};
}

} // namespace brobygger
