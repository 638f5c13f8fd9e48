// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/records/records.h"

namespace brobygger {

/// Reads a series of months or quarters as a run chart: its centre and its signal. A count of a part of a period is left out.
/// Where a baseline is kept for the series and all its months lie in it, the centre is the median of these; the rules of runs
/// still read every point, around that centre.
void readAsRunChart(SeriesFigure& series, const std::vector<EvaluationRecords::Baseline>& baselines);

} // namespace brobygger
