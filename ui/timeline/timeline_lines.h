// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/timelines.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/navigator.h"

namespace brobygger {

class Workspace;

/// A line of the timeline with everything the table says of it, put together once and not at every painting.
struct ShownTimelineLine {
    TimelineLine line;
    QString when;
    QString word;
    QString sentence;
    ChipText state;
};

/// The lines of a citizen's timeline, fetched in windows.
RowSource<ShownTimelineLine> timelineLines(const Workspace& workspace, const TimelineOutline& outline);
/// When, what it is, what it is about, and how it stands.
QList<Column<ShownTimelineLine>> timelineColumns();
/// The tab that shows the record of a line, and the record there.
Target timelineTarget(CitizenId citizen, const TimelineEntry& entry);

} // namespace brobygger
