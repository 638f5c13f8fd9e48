// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates.h"

#include "core/base/time/dates_in_language.h"

#include <QLocale>
#include <QRegularExpression>
#include <cstdlib>

namespace brobygger {

namespace {
int fullYear(int twoDigits, QDate today) {
    int year = today.year() / 100 * 100 + twoDigits;
    while (year > today.year() + 19) {
        year -= 100;
    }
    while (year < today.year() - 80) {
        year += 100;
    }
    return year;
}

std::optional<QDate> validDate(int year, int month, int day) {
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> withoutYear(int month, int day, QDate today) {
    std::optional<QDate> nearest;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!nearest || std::abs(today.daysTo(date)) < std::abs(today.daysTo(*nearest)))) {
            nearest = date;
        }
    }
    return nearest;
}
} // namespace

QString formatDate(QDate date) { return date.toString(QStringLiteral("dd-MM-yyyy")); }

QString formatLongDate(QDate date) { return longDateIn(screenLanguage(), date); }

QString formatTime(QTime time) { return time.toString(QStringLiteral("HH.mm")); }

QString formatDateTime(const QDateTime& at) { return at.isValid() ? dateTimeIn(screenLanguage(), at) : QString(); }

QString formatMonth(QDate date) { return shortMonthIn(screenLanguage(), date); }

QString shortWeekday(QDate date) { return shortWeekdayIn(screenLanguage(), date); }

std::optional<QDate> parseDate(const QString& text, QDate today) {
    const QString plain = text.simplified().toLower();
    if (plain == QStringLiteral("i dag") || plain == QStringLiteral("today")) {
        return today;
    }
    if (plain == QStringLiteral("i morgen") || plain == QStringLiteral("tomorrow")) {
        return today.addDays(1);
    }
    if (plain == QStringLiteral("i går") || plain == QStringLiteral("yesterday")) {
        return today.addDays(-1);
    }
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})$"));
    if (const auto match = iso.match(plain); match.hasMatch()) {
        return validDate(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    }
    static const QRegularExpression named(QStringLiteral("^(\\d{1,2})[-./ ]*(\\p{L}{3,})[-./ ]*(\\d{4}|\\d{2})$"));
    if (const auto match = named.match(plain); match.hasMatch()) {
        const int year = match.captured(3).toInt();
        return validDate(match.captured(3).size() == 4 ? year : fullYear(year, today), monthNamed(match.captured(2)),
                         match.captured(1).toInt());
    }
    static const QRegularExpression digits(QStringLiteral("^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"));
    static const QRegularExpression parts(
        QStringLiteral("^(\\d{1,2})\\s*[-./ ]\\s*(\\d{1,2})(?:\\s*[-./ ]\\s*(\\d{4}|\\d{2}))?\\.?$"));
    auto match = digits.match(plain);
    if (!match.hasMatch()) {
        match = parts.match(plain);
    }
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const QString year = match.captured(3);
    if (year.isEmpty()) {
        return withoutYear(month, day, today);
    }
    return validDate(year.size() == 4 ? year.toInt() : fullYear(year.toInt(), today), month, day);
}

std::optional<QDate> parseBirthDate(const QString& text, QDate today) {
    static const QRegularExpression dayAndMonth(QStringLiteral("^\\s*\\d{1,2}\\s*[-./ ]\\s*\\d{1,2}\\s*\\.?\\s*$"));
    static const QRegularExpression digit(QStringLiteral("\\d"));
    if (dayAndMonth.match(text).hasMatch()) {
        return std::nullopt;
    }
    const std::optional<QDate> date = parseDate(text, today);
    const bool isYearShort = date && text.contains(digit) && !text.contains(QString::number(date->year()));
    return isYearShort && *date > today ? std::optional(date->addYears(-100)) : date;
}

int monthNamed(const QString& word) {
    constexpr qsizetype fewestLetters = 3;
    const QString name = word.toLower();
    if (name.size() < fewestLetters) {
        return 0;
    }
    for (const QLocale& locale : {QLocale(QLocale::Danish), QLocale(QLocale::Swedish), QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            if (locale.standaloneMonthName(month).toLower().startsWith(name)) {
                return month;
            }
        }
    }
    return 0;
}

std::optional<QTime> parseTime(const QString& text) {
    static const QRegularExpression shape(QStringLiteral("^(?:kl\\.?\\s*)?(\\d{1,2})(?:[.:]?(\\d{2}))?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text.trimmed());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

QString isoDate(QDate date) { return date.toString(Qt::ISODate); }

QString isoMinute(const QDateTime& at) { return at.toString(QStringLiteral("yyyy-MM-ddTHH:mm")); }

QDate fromIsoDate(const QString& text) { return QDate::fromString(text, Qt::ISODate); }

QDateTime fromIsoMinute(const QString& text) { return QDateTime::fromString(text, QStringLiteral("yyyy-MM-ddTHH:mm")); }

QDate mondayOf(QDate day) { return day.addDays(Qt::Monday - day.dayOfWeek()); }

int ageOn(QDate birth, QDate on) {
    if (!birth.isValid() || !on.isValid()) {
        return -1;
    }
    const int years = on.year() - birth.year();
    const bool hadBirthday = on.month() > birth.month() || (on.month() == birth.month() && on.day() >= birth.day());
    return hadBirthday ? years : years - 1;
}

} // namespace brobygger
