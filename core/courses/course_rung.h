// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/courses/course.h"

namespace brobygger {

struct CourseRung;
using CourseRungId = Id<CourseRung>;

/// The day a course came to a rung of the programme's hand-over ladder, where it was entered. A course has a rung at most once.
/// For a rung without such a day the evaluation looks at the records of the course.
struct CourseRung {
    CourseRungId id;
    CourseId course;
    QString rung; ///< id of a hand-over step of the programme
    QDate day;

    bool operator==(const CourseRung&) const = default;
};

/// A rung and a day between birth and today are needed. Fields are named as in CourseRung.
Problems check(const CourseRung& rung, QDate birthDate, QDate today);

} // namespace brobygger
