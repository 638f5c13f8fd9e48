// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/measurements/instruments/evaluated_scores.h"
#include "core/norms/population_norm.h"

#include <QDate>
#include <QList>

namespace brobygger {

/// Fields: score (one of a questionnaire, whose norm does not come with the program), mean (one that the score can be), year
/// (four digits, at most that of `today`), source. `range` is that of the score, nothing for one that no questionnaire gives. A
/// second one of the same score and year is refused, since nobody could tell which of them holds.
Problems check(const PopulationNorm& norm, const QList<PopulationNorm>& others, const std::optional<ScoreRange>& range,
               QDate today);

} // namespace brobygger
