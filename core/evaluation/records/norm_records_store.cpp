// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/records/record_reading.h"
#include "core/norms/population_norm_store.h"

#include <algorithm>

namespace brobygger {

void readNorms(RecordReading& reading) {
    std::vector<EvaluationRecords::Norm>& norms = reading.records.norms;
    for (const PopulationNorm& norm : PopulationNormStore(reading.database).all()) { // of a score the latest year first
        const bool isRead = std::any_of(norms.begin(), norms.end(),
                                        [&norm](const EvaluationRecords::Norm& later) { return later.score == norm.score; });
        if (!isRead && norm.year <= reading.scope.stateDay.year()) {
            norms.push_back({norm.score, norm.mean, norm.year, norm.source});
        }
    }
}

} // namespace brobygger
