// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time/due.h"
#include "core/timeline/timeline_entry.h"

#include <optional>

namespace brobygger {

/// How many lines a day has.
struct TimelineDay {
    QDate day;
    qsizetype entries = 0;

    bool operator==(const TimelineDay&) const = default;
};

/// What lies ahead, today, and each month before it.
enum class TimelinePart { Ahead, Today, Month };

/// Lines that stand below one heading.
struct TimelineSection {
    TimelinePart part = TimelinePart::Month;
    QDate day;                ///< today, or a day of the month
    qsizetype firstEntry = 0; ///< how many entries stand before it
    qsizetype entries = 0;

    bool operator==(const TimelineSection&) const = default;
};

/// Days, the newest first, put together under their headings.
QList<TimelineSection> timelineSections(const QList<TimelineDay>& days, QDate today);

/// Whether what is planned lies ahead, is due today or should have been done; nothing for what has happened. An appointment
/// of today lies ahead until it begins and is due from then on.
std::optional<DueState> plannedState(const TimelineEntry& entry, const QDateTime& now);

} // namespace brobygger
