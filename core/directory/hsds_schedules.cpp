// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/hsds_schedules.h"

#include "core/base/time/dates.h"
#include "core/directory/hsds_rows.h"
#include "core/directory/hsds_words.h"
#include "core/exchange/hsds/hsds_cells.h"

#include <algorithm>

namespace brobygger {

namespace {

bool hasNumbers(const QList<HsdsDay>& days) {
    return std::any_of(days.begin(), days.end(), [](const HsdsDay& day) { return day.number != 0; });
}

/// The days of a weekly row, and of a daily one; none when they are not said or not understood.
QList<int> weekdaysOf(const QJsonObject& cells, const HsdsRhythm& rhythm) {
    const QString text = hsdsCellText(cells, "byday");
    if (text.isEmpty()) {
        if (rhythm.unit == HsdsUnit::Day && rhythm.every == 1) {
            return {1, 2, 3, 4, 5, 6, 7};
        }
        // A rhythm of weeks without a day is that of the day it begins on (RFC 5545).
        const QDate first = hsdsCellText(cells, "freq").isEmpty() ? QDate() : hsdsDayIn(cells, "dtstart");
        return first.isValid() ? QList<int>{first.dayOfWeek()} : QList<int>();
    }
    const QList<HsdsDay> days = hsdsDaysOf(text).value_or(QList<HsdsDay>());
    if (hasNumbers(days)) {
        return {};
    }
    QList<int> weekdays;
    for (const HsdsDay& day : days) {
        weekdays.append(day.weekday);
    }
    return weekdays;
}

/// "mandag, onsdag og fredag"
QString listed(const QStringList& words) {
    return words.size() < 2
               ? words.join(QString())
               : QStringList(words.mid(0, words.size() - 1)).join(QStringLiteral(", ")) + QStringLiteral(" og ") + words.last();
}

QString dayName(int weekday) {
    static const QStringList names{QStringLiteral("mandag"),  QStringLiteral("tirsdag"), QStringLiteral("onsdag"),
                                   QStringLiteral("torsdag"), QStringLiteral("fredag"),  QStringLiteral("lørdag"),
                                   QStringLiteral("søndag")};
    return names.at(weekday - 1);
}

/// "2. mandag", "sidste fredag", "næstsidste fredag"
QString numberedDay(const HsdsDay& day) {
    const QString number = day.number == 0    ? QString()
                           : day.number == -1 ? QStringLiteral("sidste ")
                           : day.number == -2 ? QStringLiteral("næstsidste ")
                           : day.number < 0   ? QStringLiteral("%1. sidste ").arg(-day.number)
                                              : QStringLiteral("%1. ").arg(day.number);
    return number + dayName(day.weekday);
}

/// The days of the month: "den 1. og 15."
QString monthDays(const QString& text) {
    QStringList days;
    const QStringList numbers = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& number : numbers) {
        days << (number.trimmed() == QLatin1String("-1") ? QStringLiteral("sidste dag") : number.trimmed() + QLatin1Char('.'));
    }
    return days.isEmpty() ? QString() : QStringLiteral("den ") + listed(days);
}

QString dayWords(const QJsonObject& cells) {
    const QString text = hsdsCellText(cells, "byday");
    const auto days = hsdsDaysOf(text);
    if (!text.isEmpty() && !days) {
        return text;
    }
    QStringList names;
    for (const HsdsDay& day : days.value_or(QList<HsdsDay>())) {
        names << numberedDay(day);
    }
    if (names.size() == 7 && !hasNumbers(*days)) {
        return QStringLiteral("hver dag");
    }
    return listed(names);
}

QString times(const QJsonObject& cells) {
    QStringList texts;
    for (const char* column : {"opens_at", "closes_at"}) {
        const QTime time = hsdsTime(hsdsCellText(cells, column));
        texts << (time.isValid() ? formatTime(time) : hsdsCellText(cells, column));
    }
    texts.removeAll(QString());
    return texts.isEmpty() ? QString() : QStringLiteral(" kl. ") + texts.join(QStringLiteral("–"));
}

/// When it is, without the time of day.
QString occasions(const QJsonObject& cells) {
    const auto rhythm = hsdsRhythmIn(cells);
    const QString days = dayWords(cells);
    const QDate first = hsdsDayIn(cells, "dtstart");
    const bool hasDays = !days.isEmpty();
    if (hsdsCellText(cells, "freq").isEmpty() && !hasDays) {
        return formatDate(first); // once
    }
    if (!rhythm) {
        return QStringList{days, hsdsCellText(cells, "freq")}.join(hasDays ? QStringLiteral(", ") : QString());
    }
    const bool isNumbered = hasNumbers(hsdsDaysOf(hsdsCellText(cells, "byday")).value_or(QList<HsdsDay>()));
    if (rhythm->unit == HsdsUnit::Month || (isNumbered && rhythm->unit == HsdsUnit::Week)) {
        const QString ofMonth = monthDays(hsdsCellText(cells, "bymonthday"));
        const QString byFirst = first.isValid() ? QStringLiteral("den %1.").arg(first.day()) : QString();
        const QString day = hasDays ? days : !ofMonth.isEmpty() ? ofMonth : byFirst;
        const QString months =
            rhythm->every == 1 ? QStringLiteral("hver måned") : QStringLiteral("hver %1. måned").arg(rhythm->every);
        const bool isPlain = rhythm->every == 1 && !day.isEmpty() && (isNumbered || !hasDays);
        return day.isEmpty() ? months : isPlain ? day + QStringLiteral(" i måneden") : day + QStringLiteral(", ") + months;
    }
    if (rhythm->unit == HsdsUnit::Year) {
        const QString day = hasDays           ? days
                            : first.isValid() ? QStringLiteral("den ") + first.toString(QStringLiteral("d/M"))
                                              : QString();
        return day.isEmpty() ? QStringLiteral("hvert år") : day + QStringLiteral(", hvert år");
    }
    const QList<int> weekdays = weekdaysOf(cells, *rhythm);
    const QString week = hasDays                ? days
                         : weekdays.isEmpty()   ? QString()
                         : weekdays.size() == 7 ? QStringLiteral("hver dag")
                                                : dayName(weekdays.first());
    const QString unit = rhythm->unit == HsdsUnit::Day ? QStringLiteral("dag") : QStringLiteral("uge");
    const QString every = rhythm->every > 1 ? QStringLiteral("hver %1. %2").arg(QString::number(rhythm->every), unit)
                          : week.isEmpty()  ? QStringLiteral("hver ") + unit
                                            : QString();
    return week.isEmpty() ? every : every.isEmpty() ? week : week + QStringLiteral(", ") + every;
}

} // namespace

QList<OfferSession> hsdsSessionsOf(const QJsonObject& schedule) {
    const auto rhythm = hsdsRhythmIn(schedule);
    const bool isWeekly = rhythm && (rhythm->unit == HsdsUnit::Week || (rhythm->unit == HsdsUnit::Day && rhythm->every == 1));
    OfferSession session;
    session.starts = hsdsTime(hsdsCellText(schedule, "opens_at"));
    session.ends = hsdsTime(hsdsCellText(schedule, "closes_at"));
    if (!isWeekly || !session.starts.isValid()) {
        return {};
    }
    // A session lies within one day; the words say when it really ends.
    session.ends = session.ends.isValid() && session.ends > session.starts ? session.ends : session.starts;
    session.everyWeeks = rhythm->every;
    session.firstOn = rhythm->every > 1 ? hsdsDayIn(schedule, "dtstart") : QDate();
    session.notInSchoolHolidays = hsdsCellText(schedule, "notes") == notInHolidaysNote;
    QList<OfferSession> sessions;
    for (const int weekday : weekdaysOf(schedule, *rhythm)) {
        session.weekday = weekday;
        sessions.append(session);
    }
    return sessions;
}

QString hsdsScheduleWords(const QJsonObject& schedule) {
    const bool isNotInHolidays = hsdsCellText(schedule, "notes") == notInHolidaysNote;
    const QString words = occasions(schedule) + times(schedule);
    return words.isEmpty() ? QString()
                           : words.trimmed() + (isNotInHolidays ? QStringLiteral(", ikke i skoleferier") : QString());
}

} // namespace brobygger
