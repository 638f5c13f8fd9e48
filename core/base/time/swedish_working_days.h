// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

namespace brobygger {

/// The days on which Swedish offices are closed, beside weekends, in the order of the calendar: the public holidays that can
/// fall on a weekday (lag 1989:253) and Midsummer, Christmas and New Year's Eve (semesterlagen 1977:480 § 3 a).
QList<QDate> swedishClosedDays(int year);
/// Monday to Friday, apart from those. An invalid day is none.
bool isSwedishWorkingDay(QDate day);
/// The day that lies so many Swedish working days, 0 or more, after `from`, which need not be a working day itself. Invalid for
/// an invalid day.
QDate addSwedishWorkingDays(QDate from, int days);

} // namespace brobygger
