// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/courses/course_rules.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
QString say(const char* sentence) { return QCoreApplication::translate("Courses", sentence); }

QString refusal(CourseState state, CourseStep step) {
    if (state == CourseState::Closed) {
        return say("The course is closed. Take it up again as a new one.");
    }
    switch (step) {
    case CourseStep::Start: return say("The citizen has been taken in already.");
    case CourseStep::Pause: return say("Only an active course can be paused.");
    case CourseStep::Resume: return say("The course is not paused.");
    case CourseStep::Close: break;
    }
    return say("The course cannot be closed.");
}
} // namespace

QList<CourseStep> possibleSteps(CourseState state) {
    switch (state) {
    case CourseState::Intake: return {CourseStep::Start, CourseStep::Close};
    case CourseState::Active: return {CourseStep::Pause, CourseStep::Close};
    case CourseState::Paused: return {CourseStep::Resume, CourseStep::Close};
    case CourseState::Closed: break;
    }
    return {};
}

Result<CourseState> next(CourseState state, CourseStep step) {
    if (!possibleSteps(state).contains(step)) {
        return Error{ErrorKind::Conflict, refusal(state, step)};
    }
    switch (step) {
    case CourseStep::Start:
    case CourseStep::Resume: return CourseState::Active;
    case CourseStep::Pause: return CourseState::Paused;
    case CourseStep::Close: break;
    }
    return CourseState::Closed;
}

Problems check(const CourseClosing& closing, const Course& course, QDate today) {
    Problems problems;
    if (closing.outcome.isEmpty()) {
        problems.error(QStringLiteral("outcome"), say("Choose how the course ended."));
    }
    if (closing.outcome == QStringLiteral("completed") && !course.startedOn.isValid()) {
        problems.error(QStringLiteral("outcome"), say("A course that never started cannot be completed."));
    }
    if (!closing.wasPlanned) {
        problems.error(QStringLiteral("wasPlanned"), say("Say whether the ending was planned."));
    }
    if (!closing.on.isValid()) {
        problems.error(QStringLiteral("on"), say("Write the day the course ended."));
    } else if (closing.on > today) {
        problems.error(QStringLiteral("on"), say("The day lies in the future."));
    } else if (closing.on < std::max(course.openedOn, course.startedOn)) {
        problems.error(QStringLiteral("on"), say("The course had not begun on that day."));
    }
    const bool handsOver = std::any_of(closing.items.begin(), closing.items.end(), [](const OpenItem& item) {
        return item.decision == OpenItemDecision::HandOver;
    });
    if (handsOver && closing.handedOverTo.trimmed().isEmpty()) {
        problems.error(QStringLiteral("handedOverTo"), say("Write who takes over."));
    }
    return problems;
}

LifeState lifeStateAfter(const QString& outcome) {
    if (outcome == QStringLiteral("dead")) {
        return LifeState::Dead;
    }
    return outcome == QStringLiteral("moved") ? LifeState::Moved : LifeState::Present;
}

} // namespace brobygger
