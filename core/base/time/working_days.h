// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

namespace brobygger {

/// Days that are no public holidays but on which some workplaces are closed: the organisation says which.
struct ClosedDays {
    bool constitutionDay = false; ///< 5 June
    bool christmasEve = false;    ///< 24 December
    bool newYearsEve = false;     ///< 31 December

    bool operator==(const ClosedDays&) const = default;
};

/// Easter Sunday of a year from 1583 on.
QDate easterSunday(int year);
/// The Danish public holidays of a year in the order of the calendar, those on Sundays among them.
QList<QDate> danishHolidays(int year);
/// Monday to Friday, apart from public holidays and the days on which the workplace is closed. An invalid day is none.
bool isWorkingDay(QDate day, const ClosedDays& closed = {});
/// The day that lies so many working days after `from`, before it when `days` is negative; `from` itself need not be a
/// working day. Invalid for an invalid day.
QDate addWorkingDays(QDate from, int days, const ClosedDays& closed = {});

} // namespace brobygger
