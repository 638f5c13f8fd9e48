// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/figures/figure_sources.h"
#include "core/evaluation/records/records.h"

namespace brobygger {

/// Makes series what they are for people outside: months become whole quarters; curves over days lose their points, since each
/// is the day of somebody. What was taken away is noted in `hidden`.
void makeSeriesForOutside(Evaluation& evaluation, FigureSources& sources);
/// Reads the series as run charts by the points that are printed, once it is settled which are hidden and which repeat an
/// earlier report: a centre of other numbers would tell these. A series with a hidden point has none, and a baseline loses its
/// reason.
void readSeriesForOutside(Evaluation& evaluation, const std::vector<EvaluationRecords::Baseline>& baselines);

} // namespace brobygger
