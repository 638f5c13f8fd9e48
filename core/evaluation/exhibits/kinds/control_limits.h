// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "core/statistics/interval.h"

#include <optional>
#include <vector>

namespace brobygger {

/// What the points of a control chart are.
enum class ControlKind {
    Shares, ///< of the denominators: a p chart
    Rates,  ///< numerators per unit of the denominators: a u chart, without periods of which only a part is in
};

/// A series of months or quarters with the limits of chance around its mean.
struct ControlLimits {
    double centre = 0;            ///< Σ numerators / Σ denominators
    std::optional<double> spread; ///< σ_z: how many times as much neighbouring periods differ as chance alone would make them
    bool isWidened = false;       ///< Laney's limits are shown
    /// By the points of the series: nothing for a period without a denominator.
    Series values;
    /// Nothing where fewer than five events are expected.
    std::vector<std::optional<Interval>> limits;
    std::vector<bool> outside;
    int periods = 0; ///< those with a value
    int limited = 0; ///< those with limits
};

/// Limits need at least so many expected events in a period (evaluation definitions §2).
inline constexpr int leastExpectedEvents = 5;

/// Three standard errors around the mean (core/statistics/series/control_chart.h). Laney's limits, p′ and u′, are shown when
/// σ_z is above 1, where periods differ more than chance alone would make them; otherwise the plain ones. At 1 both are the
/// same, so that the limits never leap, and they are never narrower than those of chance. Nothing for a series of which a point
/// is hidden or that has fewer than two periods with a value.
std::optional<ControlLimits> controlLimits(const SeriesFigure& series, ControlKind kind);

} // namespace brobygger
