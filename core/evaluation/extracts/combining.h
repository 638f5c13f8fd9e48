// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/evaluation/extracts/extract.h"
#include "core/evaluation/figures/evaluation_settings.h"

namespace brobygger {

class Database;

/// The records of several files with what each of them has given.
struct CombinedRecords {
    EvaluationRecords records;
    QList<CombinedFile> files; ///< the own one first
};

/// The extract that this file gives to an evaluation of several, under the secret of the passphrase the workers agreed on
/// (extractSecret). From a connection that may be a Task's own. Invalid for a period that is not over, NotFound for an unknown
/// programme, Cancelled.
Result<Extract> makeExtract(Database& database, const EvaluationRequest& request, const EvaluationSettings& settings,
                            const Secret& secret, Progress& progress);

/// That the period lies behind, so that the records of all files stand as of the same day; otherwise Invalid.
Result<void> checkIsOver(const EvaluationRequest& request, QDate today);

/// Whether an extract is of the same programme and period as this request, by the same definitions. Otherwise Conflict with a
/// sentence that names its worker and what both say.
Result<void> checkFits(Database& database, const EvaluationRequest& request, const EvaluationSettings& settings,
                       const Extract& extract);

/// Whether extracts can be counted together with this request: all fit and are of different files. Otherwise Conflict, as
/// above.
Result<void> checkFits(Database& database, const EvaluationRequest& request, const EvaluationSettings& settings,
                       const Extracts& extracts);

/// The own records with those of the extracts, which fit (checkFits).
CombinedRecords combinedRecords(Database& database, EvaluationRecords own, const EvaluationSettings& settings,
                                const Extracts& extracts);

/// What tells the reports that count these extracts from those of the own file and of others.
QString nameOfCombination(const Extracts& extracts);

} // namespace brobygger
