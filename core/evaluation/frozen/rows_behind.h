// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/figures/figure_sources.h"
#include "core/evaluation/records/records.h"

namespace brobygger {

/// The ids of the records behind numerator and denominator of every figure, in ascending order.
ReleasedCells rowsBehind(const Evaluation& evaluation, const FigureSources& sources, const EvaluationRecords& records);

} // namespace brobygger
