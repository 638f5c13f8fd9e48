// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/cost.h"

#include <cmath>

namespace brobygger {

namespace {

std::optional<double> ratio(double above, double below) {
    if (!(below > 0))
        return {};
    return above / below;
}

} // namespace

CostFigures costFigures(const CostInput& input) {
    CostFigures figures;
    figures.total = input.started * input.perCourse + input.fixed;
    figures.perStarted = ratio(figures.total, input.started);
    figures.perCompleted = ratio(figures.total, input.completed);
    figures.benefitCostRatio = ratio(input.benefit, figures.total);
    figures.netBenefit = input.benefit - figures.total;
    figures.returnPercent = ratio(100 * figures.netBenefit, figures.total);
    return figures;
}

PerCapita perCapitaCost(const PerCapitaInput& input) {
    PerCapita result{ratio(input.totalBefore, input.citizens * input.monthsBefore),
                     ratio(input.totalAfter, input.citizens * input.monthsAfter),
                     {}};
    if (result.before && result.after)
        result.changePercent = ratio(100 * (*result.after - *result.before), *result.before);
    return result;
}

std::optional<double> netPresentValue(const std::vector<double>& cashFlow, double rate) {
    if (!(rate > -1) || std::isinf(rate))
        return {};
    double value = 0;
    for (size_t year = 0; year < cashFlow.size(); ++year)
        value += cashFlow[year] / std::pow(1 + rate, static_cast<double>(year));
    return value;
}

std::optional<double> qualityAdjustedYears(const std::vector<double>& years, const Series& utility) {
    if (years.size() < 2 || years.size() != utility.size() || !utility.front())
        return {};
    double area = 0;
    for (size_t i = 1; i < years.size(); ++i) {
        if (!utility[i] || !(years[i] > years[i - 1]))
            return {};
        area += (years[i] - years[i - 1]) * (*utility[i] + *utility[i - 1]) / 2;
    }
    return area;
}

} // namespace brobygger
