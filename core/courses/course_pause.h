// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/courses/course.h"

namespace brobygger {

struct CoursePause;
using CoursePauseId = Id<CoursePause>;

/// A time in which a course rests. One without a last day ends with its course.
struct CoursePause {
    CoursePauseId id;
    CourseId course;
    QDate from;
    QDate expectedTo; ///< when it is expected to go on; invalid: not said
    QDate to;         ///< the day it went on; invalid: not yet
    QString reason;   ///< may be empty

    bool operator==(const CoursePause&) const = default;
};

/// A pause begins after the citizen was taken in and today at the latest, and is expected to end after that day. Fields are
/// named as in CoursePause.
Problems check(const CoursePause& pause, const Course& course, QDate today);

} // namespace brobygger
