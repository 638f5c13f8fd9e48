// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/series/moving_range.h"

#include "core/statistics/sample.h"

#include <cmath>

namespace brobygger {

std::optional<double> meanMovingRange(const Series& values, RangeScreening screening) {
    constexpr double upperRangeLimit = 3.267; // D4 for moving ranges of two
    std::vector<double> ranges;
    for (size_t i = 1; i < values.size(); ++i) {
        if (values[i] && values[i - 1])
            ranges.push_back(std::abs(*values[i] - *values[i - 1]));
    }
    if (ranges.empty())
        return {};
    const double mean = sampleOf(ranges).mean;
    if (screening == RangeScreening::None)
        return mean;
    std::erase_if(ranges, [mean](double range) { return range >= upperRangeLimit * mean; });
    if (ranges.empty())
        return {};
    return sampleOf(ranges).mean;
}

} // namespace brobygger
