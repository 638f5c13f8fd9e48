// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/derived/score_changes.h"

#include "core/evaluation/derived/measured_moments.h"
#include "core/statistics/sample.h"

#include <set>

namespace brobygger {

QHash<QString, std::vector<double>> changesAtEnd(const EvaluationRecords& records, const RecordIndex& index, QDate from,
                                                 QDate to) {
    constexpr const MeasureMoment& end = measureMoments.front();
    std::set<int> words;
    for (const EvaluationRecords::Score& score : records.scores) {
        if (!score.score.isNone()) {
            words.insert(score.score.at);
        }
    }
    const std::vector<int> courses = coursesAt(records, end, from, to);
    QHash<QString, std::vector<double>> changes;
    for (const int word : words) {
        for (const MeasuredPair& pair : pairsAt(records, index, courses, {word}, end)) {
            const double first = records.scores[static_cast<size_t>(pair.first)].value;
            const double later = records.scores[static_cast<size_t>(pair.later)].value;
            changes[records.words.text({word})].push_back(roundedDifference(later, first));
        }
    }
    return changes;
}

} // namespace brobygger
