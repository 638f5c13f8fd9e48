// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/series/runchart.h"

#include "core/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {

constexpr int leastUsefulPoints = 10;

/// +1 above the centre, −1 below it, for each useful point in time order.
std::vector<int> sides(const Series& values, double centre) {
    std::vector<int> result;
    for (const auto& value : values) {
        if (value && *value != centre)
            result.push_back(*value > centre ? 1 : -1);
    }
    return result;
}

int longestRunOf(const std::vector<int>& sides) {
    int longest = 0;
    int current = 0;
    for (size_t i = 0; i < sides.size(); ++i) {
        current = i > 0 && sides[i] == sides[i - 1] ? current + 1 : 1;
        longest = std::max(longest, current);
    }
    return longest;
}

int crossingsOf(const std::vector<int>& sides) {
    int crossings = 0;
    for (size_t i = 1; i < sides.size(); ++i)
        crossings += sides[i] != sides[i - 1] ? 1 : 0;
    return crossings;
}

Series baselineOf(const Series& values, std::optional<int> periods) {
    if (!periods || *periods <= 0 || static_cast<size_t>(*periods) >= values.size())
        return values;
    return Series(values.begin(), values.begin() + *periods);
}

} // namespace

std::optional<double> median(const Series& values) {
    std::vector<double> there;
    for (const auto& value : values) {
        if (value)
            there.push_back(*value);
    }
    if (there.empty())
        return {};
    std::sort(there.begin(), there.end());
    const size_t middle = there.size() / 2;
    return there.size() % 2 == 1 ? there[middle] : (there[middle - 1] + there[middle]) / 2;
}

int longestRunLimit(int useful) { return static_cast<int>(std::lround(std::log2(useful))) + 3; }

int crossingsLimit(int useful) { return distributions::fairTossQuantile(0.05, useful - 1); }

RunChart runsAround(const Series& values, double centre) {
    RunChart chart;
    chart.points = static_cast<int>(std::count_if(values.begin(), values.end(), [](auto& v) { return v.has_value(); }));
    if (chart.points == 0)
        return chart;
    chart.centre = centre;
    const std::vector<int> useful = sides(values, centre);
    chart.useful = static_cast<int>(useful.size());
    chart.status = RunChartStatus::AllOnCentre;
    if (useful.empty())
        return chart;
    chart.status = chart.useful < leastUsefulPoints ? RunChartStatus::TooFew : RunChartStatus::Judged;
    chart.longestRun = longestRunOf(useful);
    chart.longestRunMax = longestRunLimit(chart.useful);
    chart.crossings = crossingsOf(useful);
    chart.crossingsMin = crossingsLimit(chart.useful);
    chart.signal = *chart.longestRun > *chart.longestRunMax || *chart.crossings < *chart.crossingsMin;
    return chart;
}

RunChart runChart(const Series& values, std::optional<int> baselinePeriods) {
    const auto centre = median(baselineOf(values, baselinePeriods));
    if (centre)
        return runsAround(values, *centre);
    RunChart chart; // a baseline without figures has no median, whatever came later
    chart.points = static_cast<int>(std::count_if(values.begin(), values.end(), [](auto& v) { return v.has_value(); }));
    return chart;
}

} // namespace brobygger
