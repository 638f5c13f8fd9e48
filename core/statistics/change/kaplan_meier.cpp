// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/change/kaplan_meier.h"

#include "core/statistics/distributions.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace brobygger {

namespace {

using Curve = std::function<std::optional<double>(const KaplanMeierStep&)>;

/// Where a curve falls to one half. Curves without value at a step are passed over there.
std::optional<double> halfTime(const std::vector<KaplanMeierStep>& steps, const Curve& curve) {
    constexpr double rounding = 1e-8;
    for (size_t i = 0; i < steps.size(); ++i) {
        const auto value = curve(steps[i]);
        if (!value || *value > 0.5 + rounding)
            continue;
        if (*value < 0.5 - rounding)
            return steps[i].time;
        double flatUntil = steps.back().time;
        for (size_t j = i + 1; j < steps.size(); ++j) {
            const auto next = curve(steps[j]);
            if (next && *next < 0.5 - rounding) {
                flatUntil = steps[j].time;
                break;
            }
        }
        return (steps[i].time + flatUntil) / 2;
    }
    return {};
}

/// `sum` is Greenwood's Σ d/(n(n − d)), the variance of ln S.
std::optional<Interval> logLogInterval(double share, double sum) {
    if (share <= 0 || share >= 1)
        return {};
    const double log = std::log(share);
    const double reach = distributions::z95() * std::sqrt(sum) / std::abs(log);
    return Interval{std::exp(-std::exp(std::log(-log) + reach)), std::exp(-std::exp(std::log(-log) - reach))};
}

} // namespace

KaplanMeier kaplanMeier(std::vector<FollowUp> persons) {
    std::sort(persons.begin(), persons.end(), [](const FollowUp& a, const FollowUp& b) { return a.time < b.time; });
    KaplanMeier result;
    result.persons = static_cast<int>(persons.size());
    double share = 1;
    double greenwood = 0;
    for (size_t first = 0; first < persons.size();) {
        KaplanMeierStep step;
        step.time = persons[first].time;
        step.atRisk = static_cast<int>(persons.size() - first);
        for (; first < persons.size() && persons[first].time == step.time; ++first)
            ++(persons[first].event ? step.events : step.censored);
        const int left = step.atRisk - step.events;
        share *= static_cast<double>(left) / step.atRisk;
        if (left > 0) {
            greenwood += static_cast<double>(step.events) / (static_cast<double>(step.atRisk) * left);
            step.greenwoodError = share * std::sqrt(greenwood);
        }
        step.remaining = {share, logLogInterval(share, greenwood)};
        result.steps.push_back(step);
    }
    result.median = halfTime(result.steps, [](const KaplanMeierStep& step) { return step.remaining.share; });
    const auto end = [](double Interval::*which) {
        return [which](const KaplanMeierStep& step) -> std::optional<double> {
            if (!step.remaining.interval)
                return {};
            return (*step.remaining.interval).*which;
        };
    };
    result.medianLow = halfTime(result.steps, end(&Interval::low));
    result.medianHigh = halfTime(result.steps, end(&Interval::high));
    return result;
}

std::optional<Remaining> KaplanMeier::at(double time) const {
    if (steps.empty())
        return {};
    Remaining now;
    for (const auto& step : steps) {
        if (step.time > time)
            break;
        now = step.remaining;
    }
    return now;
}

std::optional<double> KaplanMeier::timeUntil(double share) const {
    constexpr double rounding = 1e-9;
    for (const auto& step : steps) {
        if (1 - step.remaining.share >= share - rounding)
            return step.time;
    }
    return {};
}

} // namespace brobygger
