// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/calibration/calibration.h"

namespace brobygger {

/// Every change that can be asked about: each criterion left out, each indicator made required, and each number of indicators
/// from one to all of them.
std::vector<ToolChange> possibleChanges(const CriteriaSet& criteria);
/// The outcome of kept answers, one for each criterion in their order, with a changed tool.
ScreeningOutcome outcomeWith(const ToolChange& change, const std::vector<CriterionState>& states, const CriteriaSet& criteria);

/// Counts the cases of a calibration that has them, in the order of their citizen, then by day. Cancelled.
Result<Calibration> counted(Calibration calibration, Progress& progress);

} // namespace brobygger
