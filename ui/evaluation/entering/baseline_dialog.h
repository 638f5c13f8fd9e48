// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/baselines/chart_baseline.h"
#include "core/evaluation/figures/evaluation.h"
#include "ui/shell/slice.h"

namespace brobygger {

class Workspace;

/// A new baseline to be filled in: of the first series that has none, with the first twelve whole months of the period that are
/// over.
ChartBaseline newBaseline(const Workspace& workspace, const EvaluationRequest& request);

/// Opens the form of the fixed baseline of a run chart, over `parent`. One without an id is new. It says at the months when the
/// period that is shown does not hold them.
void openBaseline(QWidget* parent, PageContext& context, const ChartBaseline& baseline, const EvaluationRequest& shown);

} // namespace brobygger
