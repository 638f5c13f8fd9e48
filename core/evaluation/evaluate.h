// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/evaluation/figures/evaluation.h"
#include "core/settings/settings.h"

namespace brobygger {

class Database;

/// A share is only worth printing beside a remedy when it was tried at least so often.
inline constexpr Setting<int> remedyMinimum{"evaluation.remedy_minimum", 5};

/// What of the settings an evaluation depends on, so that a Task can be handed it as a value.
struct EvaluationSettings {
    int threshold = 5; ///< smallCellThreshold, 3–10
    int remedyMinimum = 5;
    QString organisation;
    QDate today; ///< the calendar day it is made on; what is later has not happened yet

    bool operator==(const EvaluationSettings&) const = default;
};

EvaluationSettings evaluationSettings(const Settings& settings, QDate today);

/// Computes everything asked for from one connection, which may be a Task's own. NotFound for an unknown programme, Invalid
/// for a period that checkPeriod refuses, Cancelled.
Result<Evaluation> evaluate(Database& database, const EvaluationRequest& request, const EvaluationSettings& settings,
                            Progress& progress);

} // namespace brobygger
