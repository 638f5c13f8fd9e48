// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/values/money.h"
#include "core/courses/course.h"

namespace brobygger {

struct CostEntry;
using CostEntryId = Id<CostEntry>;

/// Something that was spent on a day: time, a meeting, kilometres, a bill, wages. Without a citizen it is the project's.
struct CostEntry {
    CostEntryId id;
    CitizenId citizen; ///< invalid: of the project
    CourseId course;   ///< invalid: the citizen's course of that day is used
    QDate day;
    QString kind;                   ///< code cost_kind
    std::optional<double> quantity; ///< minutes, meetings, kilometres
    std::optional<Money> amount;    ///< where it stands, it counts and the quantity is information only
    QString funder;                 ///< id of a funder of the programme; empty: not said
    QString source;                 ///< where the figure comes from
    QString text;
    QString voucher; ///< number of the bill

    bool operator==(const CostEntry&) const = default;
};

} // namespace brobygger
