// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <algorithm>

namespace brobygger {

/// A count below this is hidden in what leaves the house (reference: Danmarks Statistik publishes none below 3, others 5).
inline constexpr Setting<int> smallCellThreshold{"small_cells.threshold", 5};
inline constexpr int lowestSmallCellThreshold = 3;
inline constexpr int highestSmallCellThreshold = 10;

/// The threshold that holds, whatever number the file has: who asks Settings alone may be told 1, which hides nothing.
inline int smallCellThresholdOf(const Settings& settings) {
    return std::clamp(settings.value(smallCellThreshold), lowestSmallCellThreshold, highestSmallCellThreshold);
}

} // namespace brobygger
