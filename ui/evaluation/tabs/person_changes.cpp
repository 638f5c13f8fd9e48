// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/tabs/person_changes.h"

#include "core/evaluation/derived/measured_moments.h"
#include "core/evaluation/derived/score_meaning.h"

#include <algorithm>
#include <set>

namespace brobygger {

namespace {
QString keyOf(const QString& score, const QString& moment) { return score + QLatin1Char('/') + moment; }

PersonChange::Move moveOfPerson(const QString& score, double before, double later) {
    switch (moveOf(score, before, later).value_or(ScoreMove::Same)) {
    case ScoreMove::Better: return PersonChange::Move::Better;
    case ScoreMove::Worse: return PersonChange::Move::Worse;
    case ScoreMove::Same: break;
    }
    return PersonChange::Move::Same;
}

std::set<int> wordsOfScores(const EvaluationRecords& records) {
    std::set<int> words;
    for (const EvaluationRecords::Score& score : records.scores) {
        if (!score.score.isNone()) {
            words.insert(score.score.at);
        }
    }
    return words;
}
} // namespace

PersonChanges::PersonChanges(const EvaluationRecords& records, const EvaluationRequest& request, QDate today) {
    const RecordIndex index(records);
    const QDate stateDay = std::min(request.to, today);
    const std::set<int> words = wordsOfScores(records);
    for (const MeasureMoment& moment : measureMoments) {
        const std::vector<int> courses = coursesAt(records, moment, request.from, stateDay);
        for (const int word : words) {
            const QString score = records.words.text({word});
            QList<PersonChange>& changes = m_changes[keyOf(score, QLatin1String(moment.id))];
            for (const MeasuredPair& pair : pairsAt(records, index, courses, {word}, moment)) {
                const double before = records.scores[static_cast<size_t>(pair.first)].value;
                const double later = records.scores[static_cast<size_t>(pair.later)].value;
                changes.append({before, later, moveOfPerson(score, before, later)});
            }
        }
    }
}

QList<PersonChange> PersonChanges::of(const ChangeChoice& choice) const {
    return m_changes.value(keyOf(choice.score, choice.moment));
}

Result<PersonChanges> readPersonChanges(Database& database, const EvaluationRequest& request,
                                        const EvaluationSettings& settings, Progress& progress) {
    const Result<RecordsBehind> behind = recordsBehind(database, request, settings, QString(), progress);
    if (!behind) {
        return behind.error();
    }
    return PersonChanges(behind->records, request, settings.today);
}

} // namespace brobygger
