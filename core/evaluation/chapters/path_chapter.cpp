// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/chapters.h"

#include <algorithm>

namespace brobygger {

namespace {
/// How far a course has come, in the order of the steps.
enum class PathStep { Referred, Contacted, Screened, InTargetGroup, Started, Completed };

/// The day of a course's first referral; invalid without one.
QDate firstReferralDay(const ChapterInput& input, int course) {
    QDate first;
    for (const int referral : input.index.referralsOfCourse.of(course)) {
        const QDate day = input.records.referrals[static_cast<size_t>(referral)].receivedOn;
        first = first.isValid() ? std::min(first, day) : day;
    }
    return first;
}

/// The furthest step that screenings from the first referral on say; those of no course are the citizen's.
PathStep pathStepOfScreenings(const ChapterInput& input, int course, QDate referredOn) {
    const CodeWord in = input.records.words.known(QStringLiteral("in"));
    const int person = input.records.courses[static_cast<size_t>(course)].person;
    PathStep step = PathStep::Referred;
    for (const int at : input.index.screeningsOfPerson.of(person)) {
        const EvaluationRecords::Screening& screening = input.records.screenings[static_cast<size_t>(at)];
        if (screening.secondOf == 0 && screening.day >= referredOn && (screening.course == course || screening.course < 0)) {
            const bool isIn = !in.isNone() && screening.decision == in;
            step = std::max(step, isIn ? PathStep::InTargetGroup : PathStep::Screened);
        }
    }
    return step;
}

PathStep pathStepOf(const ChapterInput& input, int at, QDate referredOn) {
    const EvaluationRecords::Course& course = input.records.courses[static_cast<size_t>(at)];
    const CodeWord completed = input.records.words.known(QStringLiteral("completed"));
    if (course.closedOn.isValid() && !completed.isNone() && course.outcome == completed) {
        return PathStep::Completed;
    }
    if (course.startedOn.isValid()) {
        return PathStep::Started;
    }
    const auto referrals = input.index.referralsOfCourse.of(at);
    const bool isContacted = std::any_of(referrals.begin(), referrals.end(), [&input](int referral) {
        return input.records.referrals[static_cast<size_t>(referral)].firstContactOn.isValid();
    });
    return std::max(isContacted ? PathStep::Contacted : PathStep::Referred, pathStepOfScreenings(input, at, referredOn));
}
} // namespace

void addPath(FigureBuilder& builder, const ChapterInput& input) {
    const std::pair<const char*, PathStep> figures[] = {
        {"funnel.referred", PathStep::Referred}, {"funnel.contacted", PathStep::Contacted},
        {"funnel.screened", PathStep::Screened}, {"funnel.in_target_group", PathStep::InTargetGroup},
        {"funnel.started", PathStep::Started},   {"funnel.completed", PathStep::Completed},
    };
    std::vector<std::pair<int, PathStep>> path;
    for (int course = 0; course < static_cast<int>(input.records.courses.size()); ++course) {
        const QDate referredOn = firstReferralDay(input, course);
        if (input.isInPeriod(referredOn)) {
            path.emplace_back(course, pathStepOf(input, course, referredOn));
        }
    }
    const auto reached = [&path](PathStep step) {
        Counted courses{CountedUnit::Course};
        for (const auto& [course, furthest] : path) {
            if (furthest >= step) { // a later step counts in the earlier ones
                courses.add(course);
            }
        }
        return courses;
    };
    const Counted referred = reached(PathStep::Referred);
    for (const auto& [id, step] : figures) {
        builder.countOf(id, reached(step), referred);
    }
}

} // namespace brobygger
