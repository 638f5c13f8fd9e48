// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/week_times.h"

#include <QStringList>

namespace brobygger {

namespace {

constexpr const char* dayWords[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr const char* partWords[] = {"morning", "afternoon", "evening"};

QString wordOf(int weekday, DayPart part) {
    return QStringLiteral("%1_%2").arg(QLatin1String(dayWords[weekday - 1]), QLatin1String(partWords[static_cast<int>(part)]));
}

template <class Use> void forEachPart(Use use) {
    for (int weekday = 1; weekday <= 7; ++weekday) {
        for (const DayPart part : {DayPart::Morning, DayPart::Afternoon, DayPart::Evening}) {
            use(weekday, part);
        }
    }
}

} // namespace

QString weekTimesText(WeekTimes times) {
    QStringList words;
    forEachPart([&](int weekday, DayPart part) {
        if (times.contains(weekday, part)) {
            words.append(wordOf(weekday, part));
        }
    });
    return words.join(QLatin1Char(','));
}

WeekTimes weekTimesFromText(const QString& text) {
    const QStringList words = text.split(QLatin1Char(','));
    WeekTimes times;
    forEachPart([&](int weekday, DayPart part) {
        if (words.contains(wordOf(weekday, part))) {
            times.add(weekday, part);
        }
    });
    return times;
}

} // namespace brobygger
