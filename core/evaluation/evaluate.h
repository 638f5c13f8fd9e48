// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/evaluation/derived/rung_days.h"
#include "core/evaluation/extracts/extract.h"
#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/figures/evaluation_settings.h"
#include "core/evaluation/figures/figure_sources.h"
#include "core/evaluation/frozen/report_material.h"
#include "core/evaluation/records/records.h"

namespace brobygger {

class Database;

/// Computes everything asked for from one connection, which may be a Task's own. NotFound for an unknown programme, Invalid
/// for a period that checkPeriod refuses, Cancelled. With extracts of other files the figures are of all of them together, and
/// no rows stand behind one; Conflict when one of them does not fit (checkFits).
Result<Evaluation> evaluate(Database& database, const EvaluationRequest& request, const EvaluationSettings& settings,
                            Progress& progress, const Extracts* extracts = nullptr);

/// The same with all that a kept report holds beside it.
Result<ReportMaterial> materialOfReport(Database& database, const EvaluationRequest& request,
                                        const EvaluationSettings& settings, Progress& progress,
                                        const Extracts* extracts = nullptr);

/// What a kept report is compared with.
struct CountedToday {
    Evaluation evaluation; ///< of the working view, without exhibits
    ReleasedCells rowsBehind;
    EvaluationRecords records;
};

/// Counts today's records with the prices, baselines and figures of other places that a report was made with instead of those
/// in the file.
Result<CountedToday> countToday(Database& database, const EvaluationRequest& request, const EvaluationSettings& settings,
                                const EnteredValues& entered, Progress& progress);

/// The records that one figure counts, for the working view.
struct RecordsBehind {
    EvaluationRecords records;
    FigureSource source;               ///< positions in the records
    std::vector<RungDays> ladder = {}; ///< of a figure of the hand-over: its courses are shown with the days of all rungs
};

/// Counts again and keeps what stands behind that figure; nothing behind one of the edition for people outside.
Result<RecordsBehind> recordsBehind(Database& database, const EvaluationRequest& request, const EvaluationSettings& settings,
                                    const QString& figureId, Progress& progress);

} // namespace brobygger
