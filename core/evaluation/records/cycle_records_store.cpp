// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/records/record_reading.h"
#include "core/improvement/pdsa_store.h"

namespace brobygger {

void readCycles(RecordReading& reading) {
    for (const PdsaCycle& cycle : PdsaStore(reading.database).ofProgramme(reading.scope.programme)) {
        if (reading.hasHappened(cycle.startedOn)) { // what became of a test later changes no chart of that time
            reading.records.cycles.push_back({cycle.startedOn, cycle.number, cycle.title, cycle.measure});
        }
    }
}

} // namespace brobygger
