// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/measurement_plan.h"

#include <algorithm>

namespace brobygger {

namespace {
const QDate farAway(9999, 12, 31);
}

CourseSpan spanOf(const Course& course) {
    return {course.startedOn, course.closedOn.isValid() ? course.closedOn : course.plannedEndOn, course.closedOn};
}

namespace {
/// The lines of one moment: as many questionnaires as are not too late, for each stretch of days between two of them
/// becoming so.
void appendLines(QList<DueMeasurement>& plan, const Course& course, const QList<MeasurementMoment>& sameMoment) {
    QList<QDate> lapses;
    for (const MeasurementMoment& moment : sameMoment) {
        lapses.append(moment.lapsesOn.isValid() ? moment.lapsesOn : farAway);
    }
    std::sort(lapses.begin(), lapses.end());
    const MeasurementMoment& first = sameMoment.first();
    QDate from = askedFrom(first);
    for (qsizetype i = 0; i < lapses.size(); ++i) {
        if (lapses[i] > from) {
            const QDate until = lapses[i] == farAway ? QDate() : lapses[i];
            plan.append({course.id, course.citizen, first.when, first.date, from, until, static_cast<int>(lapses.size() - i)});
            from = lapses[i];
        }
    }
}

/// What the end asks for can still be asked after it, and some is asked for then; the rest of a closed course is past.
bool isPast(const MeasurementMoment& moment) { return moment.when != QLatin1String("end") && !isAfterClosing(moment.when); }
} // namespace

QList<DueMeasurement> measurementPlan(const Course& course, const QList<InstrumentUse>& uses,
                                      const QList<MeasurementMade>& made, QDate nextStart) {
    QList<DueMeasurement> plan;
    if (!course.startedOn.isValid()) {
        return plan;
    }
    const bool isClosed = course.state == CourseState::Closed;
    // Asked on its first day, nothing is too late yet: what has been missed lapses by its own date.
    const auto moments = measurementCalendar(uses, spanOf(course), made, course.startedOn);
    // By moment, not by day: start and end fall on one day where a course was closed on the day it was started.
    QList<QList<MeasurementMoment>> groups;
    for (const MeasurementMoment& moment : moments) {
        const bool isOfTheNext = nextStart.isValid() && moment.date >= nextStart;
        if (moment.state == MeasurementState::Made || (isClosed && (isPast(moment) || isOfTheNext))) {
            continue;
        }
        auto same = std::find_if(groups.begin(), groups.end(),
                                 [&moment](const auto& group) { return group.first().when == moment.when; });
        if (same == groups.end()) {
            same = groups.insert(groups.end(), QList<MeasurementMoment>());
        }
        same->append(moment);
        if (isClosed) {
            const QDate last = moment.date.addDays(endMeasurementDays);
            same->last().lapsesOn = moment.lapsesOn.isValid() ? std::min(moment.lapsesOn, last) : last;
        }
    }
    for (const QList<MeasurementMoment>& group : groups) {
        appendLines(plan, course, group);
    }
    return plan;
}

} // namespace brobygger
