// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/measurement_rules.h"

#include "core/measurements/measurement_words.h"

#include <algorithm>

namespace brobygger {

namespace {
bool isEmpty(const Answers& answers) {
    return std::none_of(answers.begin(), answers.end(), [](const auto& answer) { return answer.has_value(); });
}

void compare(MeasurementResult& after, const QList<MeasurementResult>& results, qsizetype from) {
    if (!after.measurement.counts() || after.instrument == nullptr || after.instrument->groupsOnly) {
        return;
    }
    for (qsizetype i = from; i < results.size(); ++i) {
        const MeasurementResult& before = results[i];
        if (!before.measurement.counts() || !isComparable(before.measurement, after.measurement)) {
            continue;
        }
        const QList<ScoreChange> changes = scoreChanges(*after.instrument, before.scoring, after.scoring);
        if (!changes.isEmpty()) {
            after.comparedWith = before.measurement.answeredOn;
            after.changes = changes;
            after.answers = answerChanges(*after.instrument, before.measurement.answers, after.measurement.answers);
            return;
        }
    }
}
} // namespace

Problems check(const Measurement& measurement, const Instrument& instrument, QDate today) {
    Problems problems;
    if (measurement.version != instrument.version ||
        measurement.weightSet != (instrument.weights ? instrument.weights->id : QString())) {
        problems.error(QStringLiteral("instrument"),
                       MeasurementsWords::tr("The answers were given to another version of the questionnaire."));
        return problems;
    }
    if (!measurement.answeredOn.isValid()) {
        problems.error(QStringLiteral("on"), MeasurementsWords::tr("Write the day the questionnaire was answered."));
    } else if (measurement.answeredOn > today) {
        problems.error(QStringLiteral("on"), MeasurementsWords::tr("The day lies in the future."));
    }
    problems.append(checkAnswers(instrument, measurement.answers));
    if (isEmpty(measurement.answers)) {
        problems.error(instrument.items.first().id, MeasurementsWords::tr("Nothing has been answered yet."));
    }
    return problems;
}

AnswerMode modeOfBoth(AnswerMode begun, AnswerMode goneOn) { return begun == goneOn ? begun : AnswerMode::WithWorker; }

bool isScoredBy(const Measurement& measurement, const Instrument& instrument) {
    return isComparable(measurement.instrument, measurement.version, instrument.id, instrument.version) &&
           measurement.weightSet == (instrument.weights ? instrument.weights->id : QString()) &&
           measurement.answers.size() == static_cast<size_t>(instrument.items.size());
}

bool isComparable(const Measurement& a, const Measurement& b) {
    return isComparable(a.instrument, a.version, b.instrument, b.version) && a.weightSet == b.weightSet;
}

QList<MeasurementResult> scored(const QList<Measurement>& newestFirst, Sex sex,
                                const std::function<const Instrument*(const Measurement&)>& instrumentOf) {
    QList<MeasurementResult> results;
    for (const Measurement& measurement : newestFirst) {
        MeasurementResult result;
        result.measurement = measurement;
        result.instrument = instrumentOf(measurement);
        if (result.instrument != nullptr) {
            result.scoring = scoreAnswers(*result.instrument, measurement.answers, sex);
        }
        results.append(result);
    }
    for (qsizetype i = 0; i < results.size(); ++i) {
        compare(results[i], results, i + 1);
    }
    return results;
}

QList<ShownScore> shownScores(const Instrument& instrument) {
    const auto& scores = instrument.scores;
    QList<ShownScore> shown;
    for (int i = 0; i < static_cast<int>(scores.size()); ++i) {
        if (!scores[i].shown) {
            continue;
        }
        ShownScore one{i, {}};
        if (scores[i].type == ScoreType::Band) {
            one.band = i;
        }
        for (int k = 0; k < static_cast<int>(scores.size()) && !one.band; ++k) {
            if (scores[k].type == ScoreType::Band && !scores[k].shown && scores[k].score == i) {
                one.band = k;
            }
        }
        shown.append(one);
    }
    return shown;
}

} // namespace brobygger
