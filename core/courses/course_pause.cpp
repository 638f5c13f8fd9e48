// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/courses/course_pause.h"

#include "core/citizens/day_rules.h"
#include "core/courses/course_words.h"

namespace brobygger {

Problems check(const CoursePause& pause, const Course& course, QDate today) {
    Problems problems;
    if (const QString wrong = wrongDay(pause.from, {}, today); !wrong.isEmpty()) {
        problems.error(QStringLiteral("from"), wrong);
    } else if (pause.from < course.startedOn) {
        problems.error(QStringLiteral("from"), CoursesWords::tr("The citizen was taken in later than that."));
    } else if (pause.expectedTo.isValid() && pause.expectedTo <= pause.from) {
        problems.error(QStringLiteral("expectedTo"), CoursesWords::tr("Write a day after the one on which the pause begins."));
    }
    return problems;
}

} // namespace brobygger
