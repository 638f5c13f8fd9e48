// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/frozen/course_corrections.h"

#include "core/evaluation/derived/measured_moments.h"

#include <set>

namespace brobygger {

namespace {
const QString handOverGroup = QStringLiteral("handover");

/// What the figures of one comparison, or of two rungs, have in common.
QString groupOf(const QString& figure) { return figure.section(QLatin1Char('.'), 0, -2); }

std::set<int> wordsOfCountedScores(const EvaluationRecords& records) {
    std::set<int> words;
    for (const EvaluationRecords::Score& score : records.scores) {
        if (!score.score.isNone()) {
            words.insert(score.score.at);
        }
    }
    return words;
}

std::vector<int> coursesStarted(const EvaluationRecords& records, QDate from, QDate to) {
    std::vector<int> started;
    for (size_t at = 0; at < records.courses.size(); ++at) {
        const QDate day = records.courses[at].startedOn;
        if (day.isValid() && day >= from && day <= to) {
            started.push_back(static_cast<int>(at));
        }
    }
    return started;
}
} // namespace

CourseCorrections::CourseCorrections(const EvaluationRecords& records, const RecordEvents& events, QDate from, QDate stateDay) {
    addMeasurements(records, events, from, stateDay);
    addRungs(records, events);
}

void CourseCorrections::add(const QString& group, qint64 course, const RecordEvent* event) {
    if (!event) {
        return;
    }
    RecordEvent& newest = m_events[group][course];
    if (newest.action.isEmpty() || event->at >= newest.at) {
        newest = *event;
    }
}

void CourseCorrections::addMeasurements(const EvaluationRecords& records, const RecordEvents& events, QDate from,
                                        QDate stateDay) {
    const RecordIndex index(records);
    const auto addPairs = [&](const QString& group, const std::vector<MeasuredPair>& pairs) {
        for (const MeasuredPair& pair : pairs) {
            for (const int place : {pair.first, pair.later}) {
                const qint64 measurement = records.scores[static_cast<size_t>(place)].measurement;
                add(group, records.courses[static_cast<size_t>(pair.course)].id,
                    events.correction(RecordKind::Measurement, measurement));
            }
        }
    };
    const std::vector<int> started = coursesStarted(records, from, stateDay);
    for (const int word : wordsOfCountedScores(records)) {
        const QString score = records.words.text({word});
        for (const MeasureMoment& moment : measureMoments) {
            const auto pairs = pairsAt(records, index, coursesAt(records, moment, from, stateDay), {word}, moment);
            addPairs(QStringLiteral("change.%1.%2").arg(score, QLatin1String(moment.id)), pairs);
            if (moment.after == MeasureMoment::After::Closing && moment.months == 0) {
                addPairs(QStringLiteral("norm.%1").arg(score), pairs);
            }
        }
        addPairs(QStringLiteral("change.%1.waiting").arg(score), pairsWaiting(records, index, started, {word}));
    }
}

/// Of a day that was taken away it is no longer known which rung it was: it touches the whole ladder of the course.
void CourseCorrections::addRungs(const EvaluationRecords& records, const RecordEvents& events) {
    for (const EvaluationRecords::Rung& rung : records.rungs) {
        add(handOverGroup + QLatin1Char('/') + records.words.text(rung.rung),
            records.courses[static_cast<size_t>(rung.course)].id, events.correction(RecordKind::CourseRung, rung.id));
    }
    const QList<RecordEvent> removals = events.removals(RecordKind::CourseRung);
    for (const EvaluationRecords::Course& course : records.courses) {
        const qint64 citizen = records.persons[static_cast<size_t>(course.person)].id.value();
        for (const RecordEvent& removal : removals) {
            if (removal.citizen == citizen) {
                add(handOverGroup, course.id, &removal);
            }
        }
    }
}

const RecordEvent* CourseCorrections::of(const QString& figure, qint64 course) const {
    const RecordEvent* newest = nullptr;
    const auto look = [&](const QString& group) {
        const auto courses = m_events.constFind(group);
        if (courses == m_events.constEnd()) {
            return;
        }
        const auto found = courses->constFind(course);
        if (found != courses->constEnd() && (!newest || found->at >= newest->at)) {
            newest = &*found;
        }
    };
    const QString group = groupOf(figure);
    if (!group.startsWith(handOverGroup + QLatin1Char('.'))) {
        look(group);
        return newest;
    }
    look(handOverGroup);
    for (const int place : {1, 2}) {
        look(handOverGroup + QLatin1Char('/') + group.section(QLatin1Char('.'), place, place));
    }
    return newest;
}

} // namespace brobygger
