// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart.h"

#include <algorithm>

namespace brobygger {

bool isInRows(const Chart& chart) { return chart.kind == ChartKind::Funnel || chart.kind == ChartKind::Intervals; }

double roomyTop(const Chart& chart) {
    double highest = 0;
    for (const ChartSeries& series : chart.series) {
        for (const auto& value : series.values) {
            highest = std::max(highest, value.value_or(0));
        }
    }
    for (const ChartLine& line : chart.lines) {
        highest = std::max(highest, line.value);
    }
    constexpr double air = 1.1;
    constexpr double leastShare = 0.1;
    return chart.unit == ChartUnit::Percent ? std::clamp(highest * air, leastShare, 1.0) : highest * air;
}

} // namespace brobygger
