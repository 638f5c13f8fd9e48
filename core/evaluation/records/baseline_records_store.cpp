// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/baselines/chart_baseline_store.h"
#include "core/evaluation/records/record_reading.h"

namespace brobygger {

void readBaselines(RecordReading& reading) {
    for (const ChartBaseline& baseline : ChartBaselineStore(reading.database).ofProgramme(reading.scope.programme)) {
        reading.records.baselines.push_back({baseline.series, baseline.from, baseline.to, baseline.reason});
    }
}

} // namespace brobygger
