// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/swedish_working_days.h"

#include "core/base/time/working_days.h"

#include <algorithm>

namespace brobygger {

namespace {
/// Days after Easter Sunday: Good Friday, Easter Monday, Ascension Day.
constexpr int swedishMovableDays[] = {-2, 1, 39};

/// Midsummer Eve, the Friday between 19 and 25 June.
QDate midsummerEve(int year) {
    const QDate first(year, 6, 19);
    return first.addDays((Qt::Friday - first.dayOfWeek() + 7) % 7);
}
} // namespace

QList<QDate> swedishClosedDays(int year) {
    QList<QDate> days{QDate(year, 1, 1),   QDate(year, 1, 6),   QDate(year, 5, 1),   QDate(year, 6, 6),  midsummerEve(year),
                      QDate(year, 12, 24), QDate(year, 12, 25), QDate(year, 12, 26), QDate(year, 12, 31)};
    const QDate easter = easterSunday(year);
    for (const int offset : swedishMovableDays) {
        days.append(easter.addDays(offset));
    }
    std::sort(days.begin(), days.end());
    return days;
}

bool isSwedishWorkingDay(QDate day) {
    return day.isValid() && day.dayOfWeek() <= Qt::Friday && !swedishClosedDays(day.year()).contains(day);
}

QDate addSwedishWorkingDays(QDate from, int days) {
    QDate day = from;
    for (int left = days; left > 0 && day.isValid();) {
        day = day.addDays(1);
        left -= isSwedishWorkingDay(day) ? 1 : 0;
    }
    return day;
}

} // namespace brobygger
