// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace brobygger {

/// Dates with the names of days and months, in a language given as "da", "en" or "sv"; anything else is Danish. A document says
/// its own language here; the functions in dates.h use the screen's.

QString longDateIn(const QString& language, QDate date);          ///< mandag den 2. november 2026 · Monday 2 November 2026
QString shortMonthIn(const QString& language, QDate date);        ///< nov 2026
QString shortWeekdayIn(const QString& language, QDate date);      ///< ma · Mo · må
QString dateTimeIn(const QString& language, const QDateTime& at); ///< 02-11-2026 kl. 10.30 · 02-11-2026 at 10.30

/// The language of the screen, "da" unless the program was set to another of the three.
QString screenLanguage();

} // namespace brobygger
