// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/measurement_calendar.h"

#include "core/base/time/due.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr QLatin1String monthsAfterClosing("after_");

/// The day of a moment; invalid when the course has none such.
QDate dateOf(const QString& when, const CourseSpan& course) {
    if (when == QLatin1String("start"))
        return course.start;
    if (when == QLatin1String("end"))
        return course.end;
    if (isAfterClosing(when))
        return course.closed.isValid() ? course.closed.addMonths(when.mid(monthsAfterClosing.size()).toInt()) : QDate();
    const QLatin1String month("month_");
    if (!when.startsWith(month))
        return {};
    const QDate date = course.start.addMonths(when.mid(month.size()).toInt());
    return course.end.isValid() && date >= course.end ? QDate() : date;
}

MeasurementState stateOn(const MeasurementMoment& moment, QDate today) {
    if (dueState(dueOn(moment), today) == DueState::Overdue)
        return MeasurementState::Overdue;
    return today >= askedFrom(moment) ? MeasurementState::Due : MeasurementState::Later;
}

/// Each moment holds until the next one of its instrument is nearer.
void findLapses(QList<MeasurementMoment>& moments, QDate today) {
    for (qsizetype i = 0; i < moments.size(); ++i) {
        MeasurementMoment& moment = moments[i];
        for (qsizetype next = i + 1; next < moments.size() && !moment.lapsesOn.isValid(); ++next) {
            if (moments[next].instrument == moment.instrument)
                moment.lapsesOn = moment.date.addDays(moment.date.daysTo(moments[next].date) / 2 + 1);
        }
        if (moment.lapsesOn.isValid() && today >= moment.lapsesOn)
            moment.state = MeasurementState::Missed;
    }
}

void take(QList<MeasurementMoment>& moments, const MeasurementMade& made) {
    MeasurementMoment* nearest = nullptr;
    for (MeasurementMoment& moment : moments) {
        if (moment.instrument != made.instrument)
            continue;
        if (!nearest || qAbs(moment.date.daysTo(made.on)) < qAbs(nearest->date.daysTo(made.on)))
            nearest = &moment;
    }
    if (nearest && made.isComplete) {
        nearest->state = MeasurementState::Made;
        nearest->madeOn = made.on;
    } else if (nearest) {
        nearest->incompleteOn = made.on;
    }
}

} // namespace

QDate askedFrom(const MeasurementMoment& moment) { return moment.date.addDays(-measurementDaysBefore); }

QDate dueOn(const MeasurementMoment& moment) { return moment.date.addDays(measurementDaysAfter); }

bool isDue(const MeasurementMoment& moment) {
    return moment.state == MeasurementState::Due || moment.state == MeasurementState::Overdue;
}

bool isAfterClosing(const QString& when) { return when.startsWith(monthsAfterClosing); }

bool canBeMade(const MeasurementMoment& moment) {
    return moment.state != MeasurementState::Made && moment.state != MeasurementState::Missed;
}

QList<MeasurementMoment> measurementCalendar(const QList<InstrumentUse>& uses, const CourseSpan& course,
                                             const QList<MeasurementMade>& made, QDate today) {
    QList<MeasurementMoment> moments;
    for (const InstrumentUse& use : uses) {
        for (const QString& when : use.when) {
            const QDate date = dateOf(when, course);
            if (date.isValid())
                moments.append({use.instrument, when, date});
        }
    }
    std::stable_sort(moments.begin(), moments.end(),
                     [](const MeasurementMoment& a, const MeasurementMoment& b) { return a.date < b.date; });
    for (MeasurementMoment& moment : moments)
        moment.state = stateOn(moment, today);
    findLapses(moments, today);
    for (const MeasurementMade& one : made)
        take(moments, one);
    return moments;
}

} // namespace brobygger
