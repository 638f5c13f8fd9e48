// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course.h"

namespace brobygger {

struct CoursePhase;
using CoursePhaseId = Id<CoursePhase>;

/// The day on which a course came into a phase of its programme.
struct CoursePhase {
    CoursePhaseId id;
    CourseId course;
    QString phase; ///< id of a phase of the programme
    QDate from;

    bool operator==(const CoursePhase&) const = default;
};

} // namespace brobygger
