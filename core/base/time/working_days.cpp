// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/working_days.h"

#include <algorithm>
#include <cstdlib>

namespace brobygger {

namespace {
/// Store bededag was the fourth Friday after Easter until it was abolished with effect from 2024 (lov nr. 214 af 6. marts
/// 2023).
constexpr int greatPrayerDay = 26;
constexpr int firstYearWithoutGreatPrayerDay = 2024;

/// Days after Easter Sunday: Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday.
constexpr int movableHolidays[] = {-3, -2, 0, 1, 39, 49, 50};

bool isClosedOn(QDate day, const ClosedDays& closed) {
    return (closed.constitutionDay && day.month() == 6 && day.day() == 5) ||
           (closed.christmasEve && day.month() == 12 && day.day() == 24) ||
           (closed.newYearsEve && day.month() == 12 && day.day() == 31);
}
} // namespace

QDate easterSunday(int year) {
    // The Gregorian rule without tables, with the letters of its source: Nature, 20 April 1876; J. Meeus, Astronomical
    // Algorithms (1991), chapter 8.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

QList<QDate> danishHolidays(int year) {
    // New Year's Day, Christmas Day and the day after it; the rest follows Easter.
    QList<QDate> days{QDate(year, 1, 1), QDate(year, 12, 25), QDate(year, 12, 26)};
    const QDate easter = easterSunday(year);
    for (const int offset : movableHolidays) {
        days.append(easter.addDays(offset));
    }
    if (year < firstYearWithoutGreatPrayerDay) {
        days.append(easter.addDays(greatPrayerDay));
    }
    std::sort(days.begin(), days.end());
    return days;
}

bool isWorkingDay(QDate day, const ClosedDays& closed) {
    return day.isValid() && day.dayOfWeek() <= Qt::Friday && !isClosedOn(day, closed) &&
           !danishHolidays(day.year()).contains(day);
}

QDate addWorkingDays(QDate from, int days, const ClosedDays& closed) {
    QDate day = from;
    const int step = days < 0 ? -1 : 1;
    for (int left = std::abs(days); left > 0 && day.isValid();) {
        day = day.addDays(step);
        if (isWorkingDay(day, closed)) {
            --left;
        }
    }
    return day;
}

} // namespace brobygger
