// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

namespace brobygger {

/// How dates and times look on a Danish screen and in a letter, and how they are read when typed by hand.
/// Municipal style is dd-MM-yyyy, which is not QLocale's.

QString formatDate(QDate date);              ///< 02-11-2026, empty when invalid
QString formatLongDate(QDate date);          ///< mandag den 2. november 2026, in the language of the screen
QString formatTime(QTime time);              ///< 10.30
QString formatDateTime(const QDateTime& at); ///< 02-11-2026 kl. 10.30, in English 02-11-2026 at 10.30
QString formatMonth(QDate date);             ///< nov 2026
QString shortWeekday(QDate date);            ///< ma, ti, on …

/// Reads 02-11-2026, 2.11.2026, 2/11, 2/11-26, 021126, 02112026, "2. november 2026", "2 nov 26", "i dag", "i morgen", "i går"
/// and dates with the year first.
/// A two-digit year lies within 80 years before and 19 after `today`; without a year it is the one nearest to today.
std::optional<QDate> parseDate(const QString& text, QDate today);
/// The same for a day of birth: two digits are a year that has been, and a day without a year is none.
std::optional<QDate> parseBirthDate(const QString& text, QDate today);
/// 1 to 12 for the Danish, Swedish or English name of a month or its first three letters or more; 0 for another word.
int monthNamed(const QString& word);
/// Reads 10.30, 10:30, 1030, 9, "kl. 9.15".
std::optional<QTime> parseTime(const QString& text);

/// The storage form: yyyy-MM-dd and yyyy-MM-ddThh:mm, empty when invalid.
QString isoDate(QDate date);
QString isoMinute(const QDateTime& at);
QDate fromIsoDate(const QString& text);
QDateTime fromIsoMinute(const QString& text);

/// The Monday of the week of a day.
QDate mondayOf(QDate day);

/// Whole years on `on` for somebody born on `birth`; -1 when either is unknown.
int ageOn(QDate birth, QDate on);

} // namespace brobygger
