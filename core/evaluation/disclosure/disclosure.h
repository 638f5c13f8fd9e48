// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/evaluation/disclosure/numbers/disclosure_rules.h"
#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/figures/figure_sources.h"
#include "core/evaluation/records/records.h"

namespace brobygger {

/// What names a report: who asks for the same again gets the same choice of what is hidden.
QString reportKey(const EvaluationRequest& request);

/// Hides in an evaluation for people outside whatever would tell of fewer persons than the threshold, to a reader who has all
/// of it and all earlier reports (evaluation definitions §6). Everything printed is one linked system: a number is also hidden
/// when it could be worked out from others. Hidden figures and points have neither value nor counts nor interval; a series with
/// a hidden point has neither centre nor signal; months become quarters, and curves over days have no points. Where a report of
/// the same period has left the house, its numbers are printed again, unless the records of at least so many persons have been
/// corrected since. What was hidden and why stands in `hidden`, what was set right in `corrected`.
///
/// Returns what the register of releases keeps when the report leaves the house. A working view is left as it is, and nothing
/// is returned. Pure: the same evaluation and rules give the same answer.
///
/// Cancelled when it was stopped, which it notices between two questions of the solver. The evaluation is then nobody's: not
/// all of it that must be hidden is.
Result<ReleasedCells> hideSmallCells(Evaluation& evaluation, FigureSources sources, const EvaluationRecords& records,
                                     const DisclosureRules& rules, Progress& progress);

} // namespace brobygger
