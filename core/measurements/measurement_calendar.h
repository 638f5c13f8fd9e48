// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"

#include <QDate>

namespace brobygger {

/// When a course's instruments are to be filled in, by what its programme says: at the start, after so many
/// months, at the end, so many months after it. Knows only dates; the service knows the answers.

/// A measurement is due from a week before its day, and overdue once two weeks have passed since.
inline constexpr int measurementDaysBefore = 7;
inline constexpr int measurementDaysAfter = 14;

/// A course as far as the calendar needs it. The end moment exists once the course has ended or its end is expected, those
/// after the closing once it has ended.
struct CourseSpan {
    QDate start;
    QDate end = {};
    QDate closed = {};
};

/// That an instrument was filled in on a day.
struct MeasurementMade {
    QString instrument;
    QDate on;
    bool isComplete = true; ///< a score can be worked out; otherwise the moment is still asked for
};

enum class MeasurementState {
    Made,
    Later,   ///< more than a week away
    Due,     ///< from a week before
    Overdue, ///< more than two weeks after
    Missed,  ///< too late: what is answered now counts for the next moment
};

struct MeasurementMoment {
    QString instrument;
    QString when; ///< start, month_3, month_6, month_12, end, after_3, after_6, after_12
    QDate date;
    MeasurementState state = MeasurementState::Later;
    QDate madeOn = {};
    QDate lapsesOn = {};     ///< the first day that counts for the next moment; invalid when none comes
    QDate incompleteOn = {}; ///< filled in on this day with too few answers for a score; invalid otherwise
};

/// The first day on which a moment is asked for, and the day by which it is to be filled in: overdue after it. The calendar,
/// the plan that is kept and the agenda ask these.
QDate askedFrom(const MeasurementMoment& moment);
QDate dueOn(const MeasurementMoment& moment);
/// Whether it is to be filled in now: not made yet, and neither too early nor too late.
bool isDue(const MeasurementMoment& moment);

/// Whether it is asked for so many months after the closing: after_3, after_6, after_12.
bool isAfterClosing(const QString& when);

/// Whether what is filled in from now on can still count for it: neither made nor missed.
bool canBeMade(const MeasurementMoment& moment);

/// All moments of a course by date. A measurement counts for the moment of its instrument that lies nearest;
/// moments that would come after the end of the course fall away.
QList<MeasurementMoment> measurementCalendar(const QList<InstrumentUse>& uses, const CourseSpan& course,
                                             const QList<MeasurementMade>& made, QDate today);

} // namespace brobygger
