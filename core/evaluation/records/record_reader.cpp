// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/records/record_reader.h"

#include "core/evaluation/records/record_reading.h"
#include "core/storage/records/one_moment.h"

#include <QCoreApplication>
#include <array>

namespace brobygger {

namespace {
struct RecordReaderWords {
    Q_DECLARE_TR_FUNCTIONS(Evaluation)
};

// In this order: all others are of the people, and contacts say when those of a referral were reached.
constexpr std::array recordReaders{readPeople,     readRungs,   readOfferReferrals, readContacts, readAppointments,
                                   readServiceUse, readLabour,  readScreenings,     readCosts,    readPrices,
                                   readBudget,     readTallies, readComparisons,    readNorms,    readVoices,
                                   readBaselines,  readCycles};
} // namespace

Result<EvaluationRecords> readRecords(Database& database, const EvaluationScope& scope, Progress& progress) {
    const OneMoment moment(database);
    EvaluationRecords records;
    RecordReading reading{database, scope, records};
    constexpr int steps = static_cast<int>(recordReaders.size()) + 1;
    for (int step = 0; step < steps; ++step) {
        if (progress.isCancelled()) {
            return Error{ErrorKind::Cancelled, RecordReaderWords::tr("The evaluation was stopped.")};
        }
        progress.report(step, steps);
        if (step + 1 < steps) {
            recordReaders[static_cast<size_t>(step)](reading);
        } else if (const Result<void> read = readMeasurements(reading); !read) {
            return read.error();
        }
    }
    progress.report(steps, steps);
    return records;
}

} // namespace brobygger
