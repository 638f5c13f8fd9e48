// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/norms/population_norm.h"

#include <QList>

namespace brobygger {

/// Fields: score (one whose norm does not come with the program), mean (a number), year (four digits), source. A second one of
/// the same score and year is refused, since nobody could tell which of them holds.
Problems check(const PopulationNorm& norm, const QList<PopulationNorm>& others);

} // namespace brobygger
