// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates_in_language.h"

#include "core/base/time/dates.h"

#include <QLocale>

namespace brobygger {

namespace {
QLocale localeOf(const QString& language) {
    if (language == QLatin1String("en")) {
        return QLocale(QLocale::English, QLocale::Denmark);
    }
    return language == QLatin1String("sv") ? QLocale(QLocale::Swedish, QLocale::Sweden)
                                           : QLocale(QLocale::Danish, QLocale::Denmark);
}

QString longPattern(const QString& language) {
    if (language == QLatin1String("en")) {
        return QStringLiteral("dddd d MMMM yyyy");
    }
    return language == QLatin1String("sv") ? QStringLiteral("dddd 'den' d MMMM yyyy")
                                           : QStringLiteral("dddd 'den' d. MMMM yyyy");
}
} // namespace

QString longDateIn(const QString& language, QDate date) { return localeOf(language).toString(date, longPattern(language)); }

QString shortMonthIn(const QString& language, QDate date) {
    // Not QLocale's short name, which ends with a full stop in Danish.
    return localeOf(language).monthName(date.month(), QLocale::LongFormat).left(3) + QLatin1Char(' ') +
           QString::number(date.year());
}

QString shortWeekdayIn(const QString& language, QDate date) {
    return localeOf(language).dayName(date.dayOfWeek(), QLocale::LongFormat).left(2);
}

QString dateTimeIn(const QString& language, const QDateTime& at) {
    const bool isEnglish = language == QLatin1String("en");
    return formatDate(at.date()) + (isEnglish ? QStringLiteral(" at ") : QStringLiteral(" kl. ")) + formatTime(at.time());
}

QString screenLanguage() {
    switch (QLocale().language()) {
    case QLocale::English: return QStringLiteral("en");
    case QLocale::Swedish: return QStringLiteral("sv");
    default: return QStringLiteral("da");
    }
}

} // namespace brobygger
