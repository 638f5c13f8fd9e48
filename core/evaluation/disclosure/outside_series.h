// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/figures/figure_sources.h"
#include "core/evaluation/records/records.h"

namespace brobygger {

/// Makes series what they are for people outside: months become whole quarters, read anew as a run chart; curves over days lose
/// their points, since each is the day of somebody; a baseline loses its reason. What was taken away is noted in `hidden`.
void makeSeriesForOutside(Evaluation& evaluation, FigureSources& sources,
                          const std::vector<EvaluationRecords::Baseline>& baselines);

} // namespace brobygger
