// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/base/result.h"
#include "core/courses/open_item.h"

namespace brobygger {

enum class CourseStep { Start, Pause, Resume, Close };

/// What somebody said who was asked to take part.
enum class TakingPart { NotAnswered, Yes, No };

/// The question whether to take part, or an answer to it, on its day.
struct TakingPartAnswer {
    QDate on;
    TakingPart answer = TakingPart::NotAnswered;
    QString reason; ///< code participation_no, only of a no; may be empty

    bool operator==(const TakingPartAnswer&) const = default;
};

/// How a course is closed. `items` are the open items with what was decided for each.
struct CourseClosing {
    QString outcome; ///< code course_outcome
    QString reason;  ///< code closing_reason; may be empty
    std::optional<bool> wasPlanned;
    QString note;
    QDate on;
    QList<OpenItem> items;
    QString handedOverTo; ///< who takes over what is handed over

    bool operator==(const CourseClosing&) const = default;
};

/// The state after a step: intake → active ⇄ paused → closed. Conflict with a sentence for every other jump.
Result<CourseState> next(CourseState state, CourseStep step);
/// The steps that can be taken now, in the order of the buttons.
QList<CourseStep> possibleSteps(CourseState state);
/// A closing needs an outcome, planned yes or no, a day between opening and today, and a decision for each open item. A course
/// that never started cannot be completed: "completed" everywhere means closed as completed.
Problems check(const CourseClosing& closing, const Course& course, QDate today);
/// The days of an open course: opened, taken in when it has started, and the end that is expected. Fields as in Course.
Problems checkDays(const Course& course, QDate birthDate, bool hasStarted, QDate today);
/// A day between birth and today is needed, and a reason belongs to a no. Fields are named as in TakingPartAnswer.
Problems check(const TakingPartAnswer& answer, QDate birthDate, QDate today);
/// The course with it. A yes after a no keeps the day of the no with its reason, and the reverse; entered on the same day, the
/// later entry stands in the place of the other. Whoever answers has been asked on that day at the latest.
Course withAnswer(Course course, const TakingPartAnswer& answer);
/// What was said last; nothing when nobody has asked.
std::optional<TakingPartAnswer> lastAnswer(const Course& course);
/// The field of the problem with an open item, by its position in the closing: openItem1 …
QString openItemField(qsizetype position);
/// What the outcome says of the person: dead, moved, or still present.
LifeState lifeStateAfter(const QString& outcome);

} // namespace brobygger
