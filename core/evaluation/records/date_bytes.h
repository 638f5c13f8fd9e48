// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <chrono>
#include <string_view>

namespace brobygger {

// Days and times out of the bytes of a column, for lists of hundreds of thousands of rows: no QString is made of them.

/// The number that so many digits from a place on write; -1 for anything else.
inline int digitsIn(std::string_view text, size_t at, size_t count) {
    if (text.size() < at + count) {
        return -1;
    }
    int number = 0;
    for (const char digit : text.substr(at, count)) {
        if (digit < '0' || digit > '9') {
            return -1;
        }
        number = number * 10 + (digit - '0');
    }
    return number;
}

/// The day that a stored date (yyyy-MM-dd) or time (yyyy-MM-ddThh:mm) begins with; invalid for anything else.
inline QDate dateIn(std::string_view text) {
    constexpr qint64 julianDayOf1970 = 2440588;
    const int year = digitsIn(text, 0, 4);
    const int month = digitsIn(text, 5, 2);
    const int day = digitsIn(text, 8, 2);
    if (year < 0 || month < 0 || day < 0 || text[4] != '-' || text[7] != '-') {
        return {};
    }
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    return date.ok() ? QDate::fromJulianDay(julianDayOf1970 + std::chrono::sys_days(date).time_since_epoch().count()) : QDate();
}

/// The minute of the day of a stored time (yyyy-MM-ddThh:mm); 0 for a date without time.
inline int minuteIn(std::string_view text) {
    const int hour = digitsIn(text, 11, 2);
    const int minute = digitsIn(text, 14, 2);
    return hour < 0 || minute < 0 ? 0 : hour * 60 + minute;
}

} // namespace brobygger
