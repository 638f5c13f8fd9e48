// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/change/difference_in_differences.h"

#include "core/statistics/distributions.h"
#include "core/statistics/sample.h"

#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {

Sample changes(const Series& before, const Series& after) {
    std::vector<double> differences;
    for (size_t i = 0; i < std::min(before.size(), after.size()); ++i) {
        if (before[i] && after[i])
            differences.push_back(roundedDifference(*after[i], *before[i]));
    }
    return sampleOf(differences);
}

std::optional<PanelDifference::Test> welch(const Sample& treated, const Sample& control) {
    const double a = treated.varianceOfMean();
    const double b = control.varianceOfMean();
    if (!(a + b > 0))
        return {}; // everybody in both groups changed alike: nothing to test
    const double error = std::sqrt(a + b);
    const double degrees = (a + b) * (a + b) / (a * a / (treated.count - 1) + b * b / (control.count - 1));
    const double estimate = treated.mean - control.mean;
    const double reach = distributions::studentQuantile(0.975, degrees) * error;
    return PanelDifference::Test{
        error, degrees, {estimate - reach, estimate + reach}, distributions::studentTwoSided(estimate / error, degrees)};
}

} // namespace

PanelDifference panelDifference(const Series& treatedBefore, const Series& treatedAfter, const Series& controlBefore,
                                const Series& controlAfter) {
    const Sample treated = changes(treatedBefore, treatedAfter);
    const Sample control = changes(controlBefore, controlAfter);
    PanelDifference result;
    if (treated.count == 0 || control.count == 0)
        return result;
    result.estimate = treated.mean - control.mean;
    if (!treated.deviation || !control.deviation)
        return result;
    result.test = welch(treated, control);
    if (!result.test)
        return result;
    const int degrees = treated.count + control.count - 2;
    const double variance =
        (std::pow(*treated.deviation, 2) * (treated.count - 1) + std::pow(*control.deviation, 2) * (control.count - 1)) /
        degrees;
    result.pooledError = std::sqrt(variance * (1.0 / treated.count + 1.0 / control.count));
    result.pooledDegrees = degrees;
    return result;
}

SummaryDifference summaryDifference(const std::array<CellSummary, 4>& cells) {
    SummaryDifference result;
    if (std::any_of(cells.begin(), cells.end(), [](const CellSummary& cell) { return !cell.mean || cell.count < 1; }))
        return result;
    const double estimate = (*cells[1].mean - *cells[0].mean) - (*cells[3].mean - *cells[2].mean);
    result.estimate = estimate;
    double variance = 0;
    for (const auto& cell : cells) {
        if (!cell.deviation || *cell.deviation < 0 || cell.count < 2)
            return result;
        variance += *cell.deviation * *cell.deviation / cell.count;
    }
    if (!(variance > 0))
        return result;
    const double error = std::sqrt(variance);
    const double reach = distributions::z95() * error;
    result.test =
        SummaryDifference::Test{error, {estimate - reach, estimate + reach}, distributions::normalTwoSided(estimate / error)};
    return result;
}

RatioOfRatios ratioOfRatios(const std::array<CellCount, 4>& cells) {
    RatioOfRatios result;
    if (std::any_of(cells.begin(), cells.end(), [](const CellCount& cell) { return !(cell.exposure > 0) || cell.events < 0; }))
        return result;
    const auto rate = [&cells](size_t cell) { return cells[cell].events / cells[cell].exposure; };
    const double ratio = (rate(1) / rate(0)) / (rate(3) / rate(2));
    if (!std::isnan(ratio))
        result.ratio = ratio;
    double sum = 0;
    for (const auto& cell : cells) {
        if (cell.events == 0)
            return result;
        sum += 1.0 / cell.events;
    }
    const double error = std::sqrt(sum);
    const double reach = distributions::z95() * error;
    result.logError = error;
    result.interval = Interval{ratio * std::exp(-reach), ratio * std::exp(reach)};
    result.p = distributions::normalTwoSided(std::log(ratio) / error);
    return result;
}

} // namespace brobygger
