// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records/session.h"
#include "core/timeline/timeline_rules.h"

#include <QHash>
#include <QSet>
#include <optional>

namespace brobygger {

/// Where each line of a timeline stands; what they say is read in windows.
struct TimelineOutline {
    CitizenId citizen;
    QSet<TimelineKind> kinds; ///< empty: all
    QList<TimelineDay> days;  ///< the newest first
    QList<TimelineSection> sections;

    /// With a heading above each section.
    qsizetype lines() const;
    /// The first line of what is not ahead: of today, or of the newest before it; of what is ahead where there is nothing else;
    /// -1 when there is nothing.
    qsizetype firstLineFromToday() const;
};

/// A line of the timeline: a heading, or an entry below it.
struct TimelineLine {
    TimelineSection section;
    std::optional<TimelineEntry> entry = {};

    QString key() const;
};

/// Everything that happened with a citizen and what is planned, as one line of time. It only reads; each line leads to its own
/// subject.
class Timelines final {
public:
    explicit Timelines(Session& session)
        : m_session(session) {}

    /// How many entries there are of each kind; of kinds that have none nothing is said.
    QHash<TimelineKind, int> counts(CitizenId citizen) const;
    /// The days and headings of one citizen; without kinds of all of them.
    TimelineOutline outline(CitizenId citizen, const QSet<TimelineKind>& kinds = {}) const;
    /// Some lines of it, the newest first.
    QList<TimelineLine> window(const TimelineOutline& outline, qsizetype offset, qsizetype limit) const;

private:
    QList<TimelineEntry> entries(const TimelineOutline& outline, qsizetype first, qsizetype count) const;

    Session& m_session;
};

} // namespace brobygger
