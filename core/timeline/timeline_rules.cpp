// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline_rules.h"

namespace brobygger {

namespace {
TimelinePart partOf(QDate day, QDate today) {
    if (day > today) {
        return TimelinePart::Ahead;
    }
    return day == today ? TimelinePart::Today : TimelinePart::Month;
}

bool goesOn(const TimelineSection& section, TimelinePart part, QDate day) {
    const bool isSameMonth = section.day.year() == day.year() && section.day.month() == day.month();
    return section.part == part && (part != TimelinePart::Month || isSameMonth);
}
} // namespace

QList<TimelineSection> timelineSections(const QList<TimelineDay>& days, QDate today) {
    QList<TimelineSection> sections;
    qsizetype before = 0;
    for (const TimelineDay& one : days) {
        const TimelinePart part = partOf(one.day, today);
        if (sections.isEmpty() || !goesOn(sections.constLast(), part, one.day)) {
            sections.append({part, one.day, before, 0});
        }
        sections.last().entries += one.entries;
        before += one.entries;
    }
    return sections;
}

std::optional<DueState> plannedState(const TimelineEntry& entry, const QDateTime& now) {
    if (!entry.isOpen) {
        return std::nullopt;
    }
    const DueState state = dueState(entry.at.date(), now.date());
    return state == DueState::Due && entry.hasTime && entry.at >= now ? DueState::Later : state;
}

} // namespace brobygger
