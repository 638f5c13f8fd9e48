// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/chapters.h"
#include "core/evaluation/derived/followed_records.h"

#include <algorithm>
#include <map>

namespace brobygger {

namespace {
using CoursePath = EvaluationRecords::Course;

template <class Wanted> Counted coursesWhere(const ChapterInput& input, Wanted wanted) {
    Counted courses{CountedUnit::Course};
    for (size_t at = 0; at < input.records.courses.size(); ++at) {
        if (wanted(input.records.courses[at])) {
            courses.add(static_cast<int>(at));
        }
    }
    return courses;
}

bool closedAfterStart(const CoursePath& course) { return course.startedOn.isValid() && course.startedOn <= course.closedOn; }

/// The outcomes by which a citizen has left the course. Any other ends it without the citizen having left.
std::vector<CodeWord> outcomesOfLeaving(const CodeWords& words) {
    return {words.known(QStringLiteral("dropped_out")), words.known(QStringLiteral("declined")),
            words.known(QStringLiteral("not_reached"))};
}

FollowedRecords followedFromStart(const ChapterInput& input, const Counted& started) {
    const std::vector<CodeWord> leaving = outcomesOfLeaving(input.records.words);
    std::vector<FollowedRecord> records;
    for (const int row : started.rows) {
        const CoursePath& course = input.records.courses[static_cast<size_t>(row)];
        const QDate until = course.closedOn.isValid() ? course.closedOn : input.stateDay;
        const bool hasLeft = course.closedOn.isValid() && !course.outcome.isNone() &&
                             std::find(leaving.begin(), leaving.end(), course.outcome) != leaving.end();
        records.push_back({row, std::max(0, static_cast<int>(course.startedOn.daysTo(until))), hasLeft});
    }
    return {CountedUnit::Course, std::move(records)};
}

void addRetention(FigureBuilder& builder, const ChapterInput& input, const Counted& started) {
    const FollowedRecords followed = followedFromStart(input, started);
    builder.share("retention.dropped_out", followed.come(), started, ShareInterval::None);
    for (const int day : {90, 180, 365}) {
        const std::optional<Remaining> remaining = followed.remainingAfter(day);
        const Counted left = followed.come(day);
        builder.number({QStringLiteral("retention.day_%1").arg(day), "figure.retention.day", {QString::number(day)}},
                       {.value = remaining ? std::optional(remaining->share) : std::nullopt,
                        .numerator = static_cast<double>(left.size()),
                        .denominator = static_cast<double>(started.size()),
                        .interval = remaining ? remaining->interval : std::nullopt,
                        .display = FigureDisplay::Percent},
                       {left, started});
    }
    builder.series(QStringLiteral("retention.km"), SeriesKind::Curve, followed.points(FollowedRecords::Shown::Remaining));
}

void addCourseOutcomes(FigureBuilder& builder, const ChapterInput& input, const Counted& closed) {
    std::map<QString, Counted> outcomes;
    for (const int row : closed.rows) {
        const QString outcome = input.records.words.text(input.records.courses[static_cast<size_t>(row)].outcome);
        outcomes.try_emplace(outcome.isEmpty() ? QStringLiteral("unknown") : outcome, Counted{CountedUnit::Course})
            .first->second.add(row);
    }
    std::vector<CountedPoint> points;
    for (const auto& [outcome, courses] : outcomes) {
        points.push_back(FigureBuilder::sharePoint(outcome, courses, closed));
    }
    builder.series(QStringLiteral("courses.outcomes"), SeriesKind::Groups, std::move(points));
}

void addCourseEndings(FigureBuilder& builder, const ChapterInput& input) {
    const CodeWord completedOutcome = input.records.words.known(QStringLiteral("completed"));
    const Counted closed = coursesWhere(
        input, [&](const CoursePath& course) { return input.isInPeriod(course.closedOn) && closedAfterStart(course); });
    const Counted completed = coursesWhere(input, [&](const CoursePath& course) {
        return input.isInPeriod(course.closedOn) && closedAfterStart(course) && !course.outcome.isNone() &&
               course.outcome == completedOutcome;
    });
    builder.countOf("courses.completed", completed, closed);
    builder.share("courses.completed_share", completed, closed);
    builder.count("courses.declined_before_start", coursesWhere(input, [&](const CoursePath& course) {
                      return input.isInPeriod(course.closedOn) && !closedAfterStart(course);
                  }));
    addCourseOutcomes(builder, input, closed);
}
} // namespace

void addCourses(FigureBuilder& builder, const ChapterInput& input) {
    const Counted started = coursesWhere(input, [&](const CoursePath& course) { return input.isInPeriod(course.startedOn); });
    builder.count("courses.started", started);
    builder.count("courses.open_at_end", coursesWhere(input, [](const CoursePath& course) {
                      return course.startedOn.isValid() && !course.closedOn.isValid();
                  }));
    addCourseEndings(builder, input);
    addRetention(builder, input, started);
}

} // namespace brobygger
