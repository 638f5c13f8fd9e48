// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/change/paired_change.h"

#include "core/statistics/distributions.h"
#include "core/statistics/sample.h"

#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {

constexpr int fewestPairsForInterval = 3;

struct Pairs {
    std::vector<double> before;
    std::vector<double> after;
    std::vector<double> differences;
};

Pairs completePairs(const Series& before, const Series& after) {
    Pairs pairs;
    for (size_t i = 0; i < std::min(before.size(), after.size()); ++i) {
        if (!before[i] || !after[i])
            continue;
        pairs.before.push_back(*before[i]);
        pairs.after.push_back(*after[i]);
        pairs.differences.push_back(roundedDifference(*after[i], *before[i]));
    }
    return pairs;
}

PairedStatus statusOf(const std::vector<double>& differences) {
    if (differences.empty())
        return PairedStatus::NoPairs;
    if (std::all_of(differences.begin(), differences.end(), [](double d) { return d == 0; }))
        return PairedStatus::NoChange;
    if (differences.size() == 1)
        return PairedStatus::OnePair;
    const bool constant =
        std::adjacent_find(differences.begin(), differences.end(), std::not_equal_to<>()) == differences.end();
    return constant ? PairedStatus::ConstantDifference : PairedStatus::Ok;
}

PairedTest studentTest(const Sample& differences) {
    const double error = std::sqrt(differences.varianceOfMean());
    const int degrees = differences.count - 1;
    const double t = differences.mean / error;
    const double reach = distributions::studentQuantile(0.975, degrees) * error;
    return {t, degrees, distributions::studentTwoSided(t, degrees), {differences.mean - reach, differences.mean + reach}};
}

EffectSizes effectSizes(const Sample& differences, const PairedTest& test) {
    const double half = test.degrees / 2.0;
    EffectSizes sizes;
    sizes.dz = differences.mean / *differences.deviation;
    if (test.degrees > 1) {
        const double logJ = std::lgamma(half) - std::log(half) / 2 - std::lgamma(half - 0.5);
        sizes.hedgesG = std::exp(logJ) * sizes.dz;
    }
    sizes.hedgesGApproximate = (1 - 3 / (4.0 * test.degrees - 1)) * sizes.dz;
    if (differences.count >= fewestPairsForInterval) {
        const double root = std::sqrt(differences.count);
        const auto low = distributions::noncentrality(test.t, test.degrees, 0.975);
        const auto high = distributions::noncentrality(test.t, test.degrees, 0.025);
        if (low && high)
            sizes.interval = Interval{*low / root, *high / root};
    }
    return sizes;
}

} // namespace

PairedChange pairedChange(const Series& before, const Series& after) {
    const Pairs pairs = completePairs(before, after);
    PairedChange change;
    change.status = statusOf(pairs.differences);
    change.pairs = static_cast<int>(pairs.differences.size());
    change.dropped = static_cast<int>(std::min(before.size(), after.size())) - change.pairs;
    change.wilcoxon = wilcoxon(pairs.differences);
    if (change.status == PairedStatus::NoPairs)
        return change;
    for (double difference : pairs.differences)
        ++(difference > 0 ? change.up : difference < 0 ? change.down : change.same);
    const Sample differences = sampleOf(pairs.differences);
    const Sample first = sampleOf(pairs.before);
    change.meanBefore = first.mean;
    change.meanAfter = sampleOf(pairs.after).mean;
    change.meanDifference = differences.mean;
    change.deviationOfDifference = differences.deviation;
    change.deviationBefore = first.deviation;
    if (first.deviation.value_or(0) > 0)
        change.effectOnBaseline = differences.mean / *first.deviation;
    if (change.status == PairedStatus::Ok) {
        change.test = studentTest(differences);
        change.effect = effectSizes(differences, *change.test);
    }
    return change;
}

} // namespace brobygger
