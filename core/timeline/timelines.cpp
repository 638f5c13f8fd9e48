// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timelines.h"

#include "core/base/time/dates.h"
#include "core/timeline/timeline_store.h"

#include <algorithm>

namespace brobygger {

namespace {
/// The line on which the heading of the section stands: above it each section has one line more than entries.
qsizetype headingLine(const QList<TimelineSection>& sections, qsizetype number) { return sections[number].firstEntry + number; }
} // namespace

qsizetype TimelineOutline::lines() const {
    return sections.isEmpty() ? 0 : headingLine(sections, sections.size() - 1) + 1 + sections.constLast().entries;
}

qsizetype TimelineOutline::firstLineFromToday() const {
    for (qsizetype i = 0; i < sections.size(); ++i) {
        if (sections[i].part != TimelinePart::Ahead || i == sections.size() - 1) {
            return headingLine(sections, i) + 1;
        }
    }
    return -1;
}

QString TimelineLine::key() const {
    if (entry) {
        return entry->key();
    }
    switch (section.part) {
    case TimelinePart::Ahead: return QStringLiteral("ahead");
    case TimelinePart::Today: return QStringLiteral("today");
    case TimelinePart::Month: break;
    }
    return isoDate(section.day).first(7);
}

QHash<TimelineKind, int> Timelines::counts(CitizenId citizen) const {
    return TimelineStore(m_session.database(), m_session.clock().today()).counts(citizen);
}

TimelineOutline Timelines::outline(CitizenId citizen, const QSet<TimelineKind>& kinds) const {
    const QDate today = m_session.clock().today();
    const QList<TimelineDay> days = TimelineStore(m_session.database(), today).days(citizen, kinds);
    return {citizen, kinds, days, timelineSections(days, today)};
}

/// Reads the days the entries lie on and no others.
QList<TimelineEntry> Timelines::entries(const TimelineOutline& outline, qsizetype first, qsizetype count) const {
    QDate newest;
    QDate oldest;
    qsizetype skipped = 0;
    qsizetype before = 0;
    for (const TimelineDay& day : outline.days) {
        const qsizetype after = before + day.entries;
        if (after > first && !newest.isValid()) {
            newest = day.day;
            skipped = first - before;
        }
        if (before < first + count) {
            oldest = day.day;
        }
        before = after;
    }
    if (count <= 0 || !newest.isValid()) {
        return {};
    }
    return TimelineStore(m_session.database(), m_session.clock().today())
        .entries(outline.citizen, outline.kinds, oldest, newest, skipped, count);
}

QList<TimelineLine> Timelines::window(const TimelineOutline& outline, qsizetype offset, qsizetype limit) const {
    const qsizetype end = std::min(offset + limit, outline.lines());
    QList<TimelineLine> lines;
    qsizetype firstEntry = -1;
    for (qsizetype i = 0; i < outline.sections.size(); ++i) {
        const TimelineSection& section = outline.sections[i];
        const qsizetype heading = headingLine(outline.sections, i);
        const qsizetype from = std::max(offset, heading);
        const qsizetype to = std::min(end, heading + 1 + section.entries);
        for (qsizetype line = from; line < to; ++line) {
            if (line == heading) {
                lines.append({section});
                continue;
            }
            if (firstEntry < 0) {
                firstEntry = section.firstEntry + line - heading - 1;
            }
            lines.append({section, TimelineEntry()});
        }
    }
    const auto count = std::count_if(lines.cbegin(), lines.cend(), [](const TimelineLine& line) { return line.entry; });
    const QList<TimelineEntry> found = entries(outline, firstEntry, count);
    // Between outline and window nothing is written: both are read on one thread, and a change brings a new outline.
    qsizetype at = 0;
    for (TimelineLine& line : lines) {
        if (line.entry && at < found.size()) {
            line.entry = found[at++];
        }
    }
    return lines;
}

} // namespace brobygger
