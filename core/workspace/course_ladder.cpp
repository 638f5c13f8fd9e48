// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/course_ladder.h"

#include "core/workspace/workspace.h"

#include <QHash>

namespace brobygger {

namespace {
void keepEarlier(QHash<QString, QDate>& days, const QString& rung, QDate day) {
    if (day.isValid() && (!days.contains(rung) || day < days.value(rung))) {
        days.insert(rung, day);
    }
}

/// A screening of the course, or one of no course made while this one was open.
bool isScreeningOf(const Screening& screening, const Course& course) {
    if (screening.course.isValid()) {
        return screening.course == course.id;
    }
    return screening.screenedOn >= course.openedOn && (!course.closedOn.isValid() || screening.screenedOn <= course.closedOn);
}

/// What the records of a course tell of the rungs that have a meaning of their own.
QHash<QString, QDate> derivedDays(const Workspace& workspace, const Course& course) {
    QHash<QString, QDate> days;
    for (const IncomingRow& row : workspace.incomingReferrals.forCitizen(course.citizen)) {
        if (row.referral.course == course.id) {
            keepEarlier(days, QStringLiteral("referred"), row.referral.receivedOn);
            keepEarlier(days, QStringLiteral("first_contact"), row.referral.firstContactOn);
        }
    }
    for (const Screening& screening : workspace.screenings.forCitizen(course.citizen)) {
        if (!screening.isSecond() && isScreeningOf(screening, course)) {
            keepEarlier(days, QStringLiteral("screened"), screening.screenedOn);
        }
    }
    keepEarlier(days, QStringLiteral("included"), course.startedOn);
    for (const OutgoingRow& row : workspace.outgoingReferrals.forCitizen(course.citizen)) {
        if (row.referral.course == course.id && row.referral.sentOn.isValid()) {
            keepEarlier(days, QStringLiteral("referral_sent"), row.referral.sentOn);
            keepEarlier(days, QStringLiteral("offer_started"), row.referral.startedOn);
        }
    }
    if (course.outcome == QLatin1String("completed") || course.outcome == QLatin1String("handed_over")) {
        keepEarlier(days, QStringLiteral("handed_over"), course.closedOn);
    }
    return days;
}
} // namespace

QList<LadderRung> ladderOf(const Workspace& workspace, const Course& course) {
    QList<LadderRung> ladder;
    const Result<Programme> programme = workspace.programmes.find(course.programmeId);
    if (!programme || programme->handOver.isEmpty()) {
        return ladder;
    }
    QHash<QString, QDate> entered;
    for (const CourseRung& rung : workspace.courses.rungs(course.id)) {
        entered.insert(rung.rung, rung.day);
    }
    const QHash<QString, QDate> derived = derivedDays(workspace, course);
    for (const HandOverStep& step : programme->handOver) {
        const bool isEntered = entered.contains(step.id);
        ladder.append({step, isEntered ? entered.value(step.id) : derived.value(step.id), isEntered});
    }
    return ladder;
}

std::optional<int> daysWaited(const QList<LadderRung>& ladder, qsizetype position) {
    const QDate before = position > 0 ? ladder[position - 1].day : QDate();
    const QDate day = ladder[position].day;
    return before.isValid() && day.isValid() ? std::optional(static_cast<int>(before.daysTo(day))) : std::nullopt;
}

} // namespace brobygger
