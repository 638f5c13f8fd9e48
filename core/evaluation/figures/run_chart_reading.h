// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/records/records.h"
#include "core/statistics/interval.h"

namespace brobygger {

/// Whether the points of a series are months or quarters, read as a run chart.
bool isReadAsRunChart(const SeriesFigure& series);

/// What a run chart reads of a series, in the order of time: a period without a value is empty, and a count of a part of a
/// period is left out, since it is no count of one.
Series runChartValues(const SeriesFigure& series);

/// Puts centre and signal into a series that is read as a run chart, by its points as they stand. Any other is left as it is.
/// Where a baseline is kept for the series and all its months lie in it, the centre is the median of these; the rules of runs
/// still read every point, around that centre.
void readAsRunChart(SeriesFigure& series, const std::vector<EvaluationRecords::Baseline>& baselines);

} // namespace brobygger
