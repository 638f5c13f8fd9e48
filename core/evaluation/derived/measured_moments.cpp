// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/derived/measured_moments.h"

#include <cstdlib>

namespace brobygger {

namespace {
constexpr int daysOfWaiting = 28; ///< between the measurement of a waiting citizen and the start

const EvaluationRecords::Score& scoreAt(const EvaluationRecords& records, int at) {
    return records.scores[static_cast<size_t>(at)];
}

/// The day each citizen is known to be dead from; invalid for all others.
std::vector<QDate> deaths(const EvaluationRecords& records) {
    std::vector<QDate> days(records.persons.size());
    const CodeWord dead = records.words.known(QStringLiteral("dead"));
    if (dead.isNone()) {
        return days;
    }
    for (const auto& course : records.courses) {
        QDate& day = days[static_cast<size_t>(course.person)];
        if (course.outcome == dead && course.closedOn.isValid() && (!day.isValid() || course.closedOn < day)) {
            day = course.closedOn;
        }
    }
    return days;
}

/// The score of a citizen nearest to a day within reach, dated later than another one where that is asked for; -1 for none.
int nearestScore(const EvaluationRecords& records, std::span<const int> scoresOfPerson, CodeWord score, QDate day, int reach,
                 QDate laterThan = {}) {
    int nearest = -1;
    qint64 shortest = reach + 1;
    for (const int at : scoresOfPerson) {
        const auto& candidate = scoreAt(records, at);
        if (candidate.score != score || (laterThan.isValid() && candidate.day <= laterThan)) {
            continue;
        }
        const qint64 distance = std::abs(candidate.day.daysTo(day));
        const bool isEarlier = nearest >= 0 && distance == shortest && candidate.day < scoreAt(records, nearest).day;
        if (distance < shortest || isEarlier) {
            nearest = at;
            shortest = distance;
        }
    }
    return nearest;
}

/// The earliest score of a citizen between two days, both included; -1 for none.
int earliestScore(const EvaluationRecords& records, std::span<const int> scoresOfPerson, CodeWord score, QDate from, QDate to) {
    int earliest = -1;
    for (const int at : scoresOfPerson) {
        const auto& candidate = scoreAt(records, at);
        if (candidate.score == score && candidate.day >= from && candidate.day <= to &&
            (earliest < 0 || candidate.day < scoreAt(records, earliest).day)) {
            earliest = at;
        }
    }
    return earliest;
}
} // namespace

QDate dayOf(const MeasureMoment& moment, const EvaluationRecords::Course& course) {
    if (!course.startedOn.isValid()) {
        return {};
    }
    const QDate base = moment.after == MeasureMoment::After::Start ? course.startedOn : course.closedOn;
    return base.isValid() ? base.addMonths(moment.months) : QDate();
}

std::vector<int> coursesAt(const EvaluationRecords& records, const MeasureMoment& moment, QDate from, QDate to) {
    const std::vector<QDate> diedOn = deaths(records);
    std::vector<int> courses;
    for (size_t at = 0; at < records.courses.size(); ++at) {
        const auto& course = records.courses[at];
        const QDate day = dayOf(moment, course);
        if (!day.isValid() || day < from || day > to) {
            continue;
        }
        const QDate death = diedOn[static_cast<size_t>(course.person)];
        if (!death.isValid() || death > day) {
            courses.push_back(static_cast<int>(at));
        }
    }
    return courses;
}

std::vector<MeasuredPair> pairsAt(const EvaluationRecords& records, const RecordIndex& index, const std::vector<int>& courses,
                                  CodeWord score, const MeasureMoment& moment) {
    std::vector<MeasuredPair> pairs;
    for (const int at : courses) {
        const auto& course = records.courses[static_cast<size_t>(at)];
        const auto scores = index.scoresOfPerson.of(course.person);
        const int first = nearestScore(records, scores, score, course.startedOn, reachOfStart);
        if (first < 0) {
            continue;
        }
        const QDate measuredOn = scoreAt(records, first).day;
        const int later = nearestScore(records, scores, score, dayOf(moment, course), moment.reach, measuredOn);
        if (later >= 0) {
            pairs.push_back({at, first, later});
        }
    }
    return pairs;
}

std::vector<MeasuredPair> pairsWaiting(const EvaluationRecords& records, const RecordIndex& index,
                                       const std::vector<int>& courses, CodeWord score) {
    std::vector<MeasuredPair> pairs;
    for (const int at : courses) {
        const auto& course = records.courses[static_cast<size_t>(at)];
        const auto scores = index.scoresOfPerson.of(course.person);
        // A course without a referral was opened by its start, and nobody waited.
        const int first = earliestScore(records, scores, score, course.openedOn, course.startedOn.addDays(-daysOfWaiting));
        if (first < 0) {
            continue;
        }
        const QDate measuredOn = scoreAt(records, first).day;
        const int later = nearestScore(records, scores, score, course.startedOn, reachOfStart, measuredOn);
        if (later >= 0) {
            pairs.push_back({at, first, later});
        }
    }
    return pairs;
}

} // namespace brobygger
