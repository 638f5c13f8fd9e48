// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/interval.h"

namespace brobygger {

enum class RangeScreening { None, Once };

/// The mean of |x_i − x_(i−1)|; a gap breaks it. With RangeScreening::Once ranges of at least 3.267 times the mean
/// are left out and the mean is taken again (NHS "Making Data Count"). Nothing when no range is left.
std::optional<double> meanMovingRange(const Series& values, RangeScreening screening);

} // namespace brobygger
