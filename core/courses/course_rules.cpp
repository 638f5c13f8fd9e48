// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/courses/course_rules.h"

#include "core/citizens/day_rules.h"
#include "core/courses/course_words.h"

#include <algorithm>

namespace brobygger {

namespace {
QString refusal(CourseState state, CourseStep step) {
    if (state == CourseState::Closed) {
        return CoursesWords::tr("The course is closed. Take it up again as a new one.");
    }
    switch (step) {
    case CourseStep::Start: return CoursesWords::tr("The citizen has been taken in already.");
    case CourseStep::Pause: return CoursesWords::tr("Only an active course can be paused.");
    case CourseStep::Resume: return CoursesWords::tr("The course is not paused.");
    case CourseStep::Close: break;
    }
    return CoursesWords::tr("The course cannot be closed.");
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
        problems.error(QStringLiteral("outcome"), CoursesWords::tr("Choose how the course ended."));
    }
    if (closing.outcome == QStringLiteral("completed") && !course.startedOn.isValid()) {
        problems.error(QStringLiteral("outcome"), CoursesWords::tr("A course that never started cannot be completed."));
    }
    if (!closing.wasPlanned) {
        problems.error(QStringLiteral("wasPlanned"), CoursesWords::tr("Say whether the ending was planned."));
    }
    if (!closing.on.isValid()) {
        problems.error(QStringLiteral("on"), CoursesWords::tr("Write the day the course ended."));
    } else if (closing.on > today) {
        problems.error(QStringLiteral("on"), CoursesWords::tr("The day lies in the future."));
    } else if (closing.on < std::max(course.openedOn, course.startedOn)) {
        problems.error(QStringLiteral("on"), CoursesWords::tr("The course had not begun on that day."));
    }
    for (qsizetype at = 0; at < closing.items.size(); ++at) {
        if (!closing.items[at].decision) {
            problems.error(openItemField(at), CoursesWords::tr("Choose what becomes of it."));
        }
    }
    const bool handsOver = std::any_of(closing.items.begin(), closing.items.end(),
                                       [](const OpenItem& item) { return item.decision == OpenItemDecision::HandOver; });
    if (handsOver && closing.handedOverTo.trimmed().isEmpty()) {
        problems.error(QStringLiteral("handedOverTo"), CoursesWords::tr("Write who takes over."));
    }
    return problems;
}

QString openItemField(qsizetype position) { return QStringLiteral("openItem%1").arg(position + 1); }

Problems checkDays(const Course& course, QDate birthDate, bool hasStarted, QDate today) {
    Problems problems;
    if (const QString wrong = wrongDay(course.openedOn, birthDate, today); !wrong.isEmpty()) {
        problems.error(QStringLiteral("openedOn"), wrong);
    }
    if (hasStarted) {
        const QString wrong = wrongDay(course.startedOn, birthDate, today);
        if (!wrong.isEmpty()) {
            problems.error(QStringLiteral("startedOn"), wrong);
        } else if (course.openedOn.isValid() && course.startedOn < course.openedOn) {
            problems.error(QStringLiteral("startedOn"), CoursesWords::tr("The course was not open on that day."));
        }
    }
    if (course.plannedEndOn.isValid() && course.plannedEndOn < std::max(course.openedOn, course.startedOn)) {
        problems.error(QStringLiteral("plannedEndOn"), CoursesWords::tr("The course had not begun on that day."));
    }
    return problems;
}

Problems check(const TakingPartAnswer& answer, QDate birthDate, QDate today) {
    Problems problems;
    if (const QString wrong = wrongDay(answer.on, birthDate, today); !wrong.isEmpty()) {
        problems.error(QStringLiteral("on"), wrong);
    }
    if (answer.answer != TakingPart::No && !answer.reason.isEmpty()) {
        problems.error(QStringLiteral("reason"), CoursesWords::tr("A reason belongs to a no only."));
    }
    return problems;
}

Course withAnswer(Course course, const TakingPartAnswer& answer) {
    const bool isYes = answer.answer == TakingPart::Yes;
    const bool isNo = answer.answer == TakingPart::No;
    if (course.agreedOn == answer.on || isYes) {
        course.agreedOn = isYes ? answer.on : QDate();
    }
    if (course.refusedOn == answer.on || isNo) {
        course.refusedOn = isNo ? answer.on : QDate();
        course.refusalReason = isNo ? answer.reason : QString();
    }
    const bool isQuestion = answer.answer == TakingPart::NotAnswered;
    if (isQuestion || !course.askedOn.isValid() || course.askedOn > answer.on) {
        course.askedOn = answer.on;
    }
    return course;
}

std::optional<TakingPartAnswer> lastAnswer(const Course& course) {
    std::optional<TakingPartAnswer> last;
    const TakingPartAnswer said[] = {{course.askedOn, TakingPart::NotAnswered, {}},
                                     {course.refusedOn, TakingPart::No, course.refusalReason},
                                     {course.agreedOn, TakingPart::Yes, {}}};
    for (const TakingPartAnswer& one : said) {
        if (one.on.isValid() && (!last || one.on >= last->on)) {
            last = one;
        }
    }
    return last;
}

LifeState lifeStateAfter(const QString& outcome) {
    if (outcome == QStringLiteral("dead")) {
        return LifeState::Dead;
    }
    return outcome == QStringLiteral("moved") ? LifeState::Moved : LifeState::Present;
}

} // namespace brobygger
