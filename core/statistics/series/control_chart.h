// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/series/moving_range.h"
#include "core/statistics/series/runchart.h"

namespace brobygger {

/// One period of a control chart: a count, and out of how many (or over how much exposure).
struct PeriodCount {
    double events = 0;
    double base = 0; ///< 0: no point and no limits in this period, the series goes on
};

/// Limits three standard errors around the centre, period by period.
struct ControlChart {
    std::optional<double> centre; ///< Σ events / Σ base; none without base
    Series points;
    std::vector<std::optional<Interval>> limits;
    std::vector<bool> outside;
    std::optional<double> spread; ///< σ_z of Laney's limits; none for plain ones
    RunChart runs;                ///< the run rules around the centre
};

/// Whether the limits are widened by the spread that is really there (Laney): z_i = (x_i − centre)/σ_i, σ_z =
/// mean |z_i − z_(i−1)|/1.128, limits centre ± 3·σ_i·σ_z.
enum class Limits { Plain, Laney, LaneyScreened };

/// Shares: p̄ ± 3·√(p̄(1 − p̄)/n_i), kept within 0–1. At p̄ = 0 or 1 plain limits equal the centre and Laney has
/// none.
ControlChart pChart(const std::vector<PeriodCount>& periods, Limits limits = Limits::Plain);
/// Rates: ū ± 3·√(ū/n_i), kept at or above 0.
ControlChart uChart(const std::vector<PeriodCount>& periods, Limits limits = Limits::Plain);
/// Counts over equal periods: c̄ ± 3·√c̄, kept at or above 0.
ControlChart cChart(const Series& counts);

} // namespace brobygger
