// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <optional>
#include <vector>

namespace brobygger {

inline constexpr double infinite = std::numeric_limits<double>::infinity();

/// Both ends of an interval, in the unit of the figure it belongs to. An end without bound is an infinity,
/// never a NaN.
struct Interval {
    double low = 0;
    double high = 0;

    bool operator==(const Interval&) const = default;
};

/// Figures in time order; a period without a figure is an empty place, so that the places keep their periods.
using Series = std::vector<std::optional<double>>;

} // namespace brobygger
