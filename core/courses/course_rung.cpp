// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/courses/course_rung.h"

#include "core/citizens/day_rules.h"
#include "core/courses/course_words.h"

namespace brobygger {

Problems check(const CourseRung& rung, QDate birthDate, QDate today) {
    Problems problems;
    if (rung.rung.isEmpty()) {
        problems.error(QStringLiteral("rung"), CoursesWords::tr("Choose the step."));
    }
    if (const QString wrong = wrongDay(rung.day, birthDate, today); !wrong.isEmpty()) {
        problems.error(QStringLiteral("day"), wrong);
    }
    return problems;
}

} // namespace brobygger
