// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/evaluation/records/records.h"

#include <algorithm>

namespace brobygger {

class Database;

/// Which records an evaluation reads.
struct EvaluationScope {
    QString programme;
    QDate stateDay;  ///< min(to, today): nothing dated later is read
    QDate today;     ///< appointments of today are not over
    QDate from = {}; ///< answers to single criteria are read of screenings from this day on; invalid: of all
    /// Which weights the SF-12 version 2 is scored by: dk2018 or us1998, never both.
    QString sf12Weights = QStringLiteral("dk2018");

    /// The last day whose appointments are over: min(to, today − 1).
    QDate lastAppointmentDay() const { return std::min(stateDay, today.addDays(-1)); }
};

/// Reads them, cut at the state day (EvaluationRecords says what that means). Cancelled between the lists.
Result<EvaluationRecords> readRecords(Database& database, const EvaluationScope& scope, Progress& progress);

} // namespace brobygger
