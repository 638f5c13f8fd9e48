// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/timeline_entry.h"

#include <span>

namespace brobygger {

/// Where one event lies: what is read of each row, in SQL. What a subject has no column for stays as it is here.
struct TimelineSource {
    TimelineKind kind;
    TimelineEvent event;
    const char* at;
    const char* record = "t.id"; ///< see TimelineEntry
    const char* subject = "''";
    const char* party = "''";
    const char* code = "''";
    const char* result = "''";
    const char* reason = "''";
    const char* otherDay = "NULL";
    const char* number = "0";
    const char* isOpen = "0";
    const char* from;     ///< the table is `t`
    const char* of = "t"; ///< what has the citizen_id
    const char* which = "1";
};

/// All that a timeline is made of.
std::span<const TimelineSource> timelineSources();

} // namespace brobygger
