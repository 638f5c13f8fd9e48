// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"

namespace brobygger {

/// What exhibits ask of the points of a series.

bool hasHiddenPoint(const SeriesFigure& series);
/// Whether any point has something that was counted, or that is hidden.
bool isAnythingCounted(const SeriesFigure& series);
/// Whether the points are quarters; without points they are none.
bool isOfQuarters(const SeriesFigure& series);
/// The point of those about whom it is not known; null when there is none.
const SeriesPoint* unknownPoint(const SeriesFigure& series);

} // namespace brobygger
