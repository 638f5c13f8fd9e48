// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/courses/course.h"

#include "core/base/text/code_names.h"
#include "core/courses/course_words.h"

namespace brobygger {

namespace {
constexpr CodeNames<CourseState, 4> codes{{{
    {CourseState::Intake, "intake"},
    {CourseState::Active, "active"},
    {CourseState::Paused, "paused"},
    {CourseState::Closed, "closed"},
}}};
} // namespace

QString toCode(CourseState state) { return codes.name(state); }

CourseState courseStateFromCode(const QString& code) { return codes.value(code).value_or(CourseState::Closed); }

QString courseStateLabel(CourseState state) {
    switch (state) {
    case CourseState::Intake: return CoursesWords::tr("Intake");
    case CourseState::Active: return CoursesWords::tr("Active");
    case CourseState::Paused: return CoursesWords::tr("Paused");
    case CourseState::Closed: break;
    }
    return CoursesWords::tr("Closed");
}

} // namespace brobygger
