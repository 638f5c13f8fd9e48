// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/cases/stat_kinds.h"
#include "core/statistics/cost.h"

namespace brobygger {

namespace {

QJsonObject cost(CaseReader& reader) {
    const CostFigures figures = costFigures({reader.count("n_started"), reader.count("n_completed"), reader.number("unit"),
                                             reader.numberOr("fixed", 0), reader.numberOr("benefit", 0)});
    return {{QStringLiteral("total_cost"), toJson(figures.total)},
            {QStringLiteral("cost_per_started"), toJson(figures.perStarted)},
            {QStringLiteral("cost_per_completed"), toJson(figures.perCompleted)},
            {QStringLiteral("bcr"), toJson(figures.benefitCostRatio)},
            {QStringLiteral("net_benefit"), toJson(figures.netBenefit)},
            {QStringLiteral("roi_pct"), toJson(figures.returnPercent)}};
}

QJsonObject costPerCapita(CaseReader& reader) {
    const PerCapita figures =
        perCapitaCost({reader.number("total_before"), reader.number("total_after"), reader.count("n_citizens"),
                       reader.number("months_before"), reader.number("months_after")});
    return {{QStringLiteral("per_capita_month_before"), toJson(figures.before)},
            {QStringLiteral("per_capita_month_after"), toJson(figures.after)},
            {QStringLiteral("change_pct"), toJson(figures.changePercent)}};
}

QJsonObject npv(CaseReader& reader) {
    return {{QStringLiteral("npv"), toJson(netPresentValue(reader.numbers("cashflow"), reader.number("rate")))}};
}

QJsonObject qaly(CaseReader& reader) {
    const std::vector<double> years = reader.numbers("years");
    const Series utility = reader.series("utility");
    reader.sameLength("years", years.size(), "utility", utility.size());
    return {{QStringLiteral("qaly"), toJson(qualityAdjustedYears(years, utility))}};
}

} // namespace

const std::vector<StatKind>& costKinds() {
    static const std::vector<StatKind> kinds{{"cost", cost}, {"cost_per_capita", costPerCapita}, {"npv", npv}, {"qaly", qaly}};
    return kinds;
}

} // namespace brobygger
