// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course.h"
#include "core/measurements/measurement_calendar.h"

namespace brobygger {

/// A day on which a course asks for questionnaires that are not filled in yet, and how many they are for a while: some
/// become too late before others. Kept in a table, since I dag counts them for all courses at once; worked out anew by
/// measurementPlan whenever the course or its measurements change.
struct DueMeasurement {
    CourseId course;
    CitizenId citizen;
    QString moment; ///< start, month_3 … end, after_3 …
    QDate date;
    QDate from;             ///< holds from this day …
    QDate lapsesOn;         ///< … until the day before this one; invalid: as long as the course is open
    int questionnaires = 0; ///< so many are still to be filled in

    bool operator==(const DueMeasurement&) const = default;
};

/// What the end of a course and the months after it ask for can still be filled in so many days after their day.
inline constexpr int endMeasurementDays = 90;
/// No moment lies longer after the closing (after_12).
inline constexpr int mostMonthsAfterClosing = 12;

/// The moments of a course that still miss something, by date, never two of one moment on the same day, also where two
/// moments share their day. None before the citizen is taken in; of a closed course only those of its end and of the months
/// after it, each for a while, and none from `nextStart` on: the day the citizen was taken in anew. With an expected end its
/// moments are due before the course is closed.
QList<DueMeasurement> measurementPlan(const Course& course, const QList<InstrumentUse>& uses,
                                      const QList<MeasurementMade>& made, QDate nextStart = {});

/// The span of a course as the calendar reads it; starts invalid before the citizen is taken in.
CourseSpan spanOf(const Course& course);

} // namespace brobygger
