// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/change/reliable_change.h"

#include <cmath>

namespace brobygger {

ReliableChange reliableChange(std::optional<double> before, std::optional<double> after, double deviation, double reliability) {
    constexpr double twoSided = 1.96;
    ReliableChange result;
    if (!(deviation >= 0) || !(reliability <= 1))
        return result;
    const double sem = deviation * std::sqrt(1 - reliability);
    result.measurementError = sem;
    if (!(deviation > 0) || reliability < 0 || reliability >= 1 || !before || !after)
        return result;
    const double difference = std::sqrt(2.0) * sem;
    const double index = (*after - *before) / difference;
    result.differenceError = difference;
    result.smallestDetectable = twoSided * difference;
    result.index = index;
    result.verdict = std::abs(index) <= twoSided ? Reliability::No : index > 0 ? Reliability::Up : Reliability::Down;
    return result;
}

} // namespace brobygger
