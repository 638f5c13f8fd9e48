// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/cluster.h"

#include "core/statistics/distributions.h"
#include "core/statistics/proportion.h"

#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {

struct ShareSum {
    double events = 0;
    double of = 0;

    double share() const { return events / of; }
    void add(const CitizenShare& citizen) {
        events += citizen.events;
        of += citizen.of;
    }
};

struct TimeSum {
    double events = 0;
    double years = 0;

    double rate() const { return events / years; }
    void add(const CitizenTime& citizen) {
        events += citizen.events;
        years += citizen.years;
    }
};

/// k/(k − 1), with which squares of k clusters become a variance.
double unbiased(int clusters) { return static_cast<double>(clusters) / (clusters - 1); }

double studentReach(int clusters) { return distributions::studentQuantile(0.975, clusters - 1); }

double expit(double logit) { return 1 / (1 + std::exp(-logit)); }

/// How far a citizen lies from the share of all, set against all.
double distanceFrom(const ShareSum& all, const CitizenShare& citizen) {
    return (citizen.events - all.share() * citizen.of) / all.of;
}

/// How far a citizen lies from the rate of all, on the log scale.
double logDistanceFrom(const TimeSum& all, const CitizenTime& citizen) {
    return (citizen.events - all.rate() * citizen.years) / all.events;
}

/// The upper end of Garwood's interval for a count of 0: χ²(.975, 2)/2.
double upperEndOfZero() { return distributions::chiSquaredQuantile(0.975, 2) / 2; }

} // namespace

std::optional<Interval> clusteredShare(std::span<const CitizenShare> citizens) {
    ShareSum all;
    int clusters = 0;
    for (const CitizenShare& citizen : citizens) {
        all.add(citizen);
        clusters += citizen.of > 0 ? 1 : 0;
    }
    if (clusters < fewestClusters) {
        return {};
    }
    if (all.events <= 0 || all.events >= all.of) {
        return wilson(all.events <= 0 ? 0 : clusters, clusters);
    }
    double squares = 0;
    for (const CitizenShare& citizen : citizens) {
        const double distance = distanceFrom(all, citizen);
        squares += distance * distance;
    }
    const double p = all.share();
    const double variance = std::max(unbiased(clusters) * squares, p * (1 - p) / all.of);
    const double reach = studentReach(clusters) * std::sqrt(variance) / (p * (1 - p));
    const double logit = std::log(p / (1 - p));
    return Interval{expit(logit - reach), expit(logit + reach)};
}

std::optional<ClusteredDifference> clusteredDifference(std::span<const CitizenShares> citizens) {
    ShareSum before;
    ShareSum after;
    int clusters = 0;
    for (const CitizenShares& citizen : citizens) {
        before.add(citizen.before);
        after.add(citizen.after);
        clusters += citizen.before.of > 0 || citizen.after.of > 0 ? 1 : 0;
    }
    if (before.of <= 0 || after.of <= 0) {
        return {};
    }
    ClusteredDifference result{after.share() - before.share(), {}};
    if (clusters < fewestClusters) {
        return result;
    }
    double squares = 0;
    for (const CitizenShares& citizen : citizens) {
        const double distance = distanceFrom(after, citizen.after) - distanceFrom(before, citizen.before);
        squares += distance * distance;
    }
    const double reach = studentReach(clusters) * std::sqrt(unbiased(clusters) * squares);
    result.interval = Interval{result.value - reach, result.value + reach};
    return result;
}

std::optional<Interval> clusteredRate(std::span<const CitizenTime> citizens) {
    TimeSum all;
    int clusters = 0;
    for (const CitizenTime& citizen : citizens) {
        all.add(citizen);
        clusters += citizen.years > 0 ? 1 : 0;
    }
    if (clusters < fewestClusters) {
        return {};
    }
    if (all.events <= 0) {
        return Interval{0, upperEndOfZero() / all.years};
    }
    double squares = 0;
    for (const CitizenTime& citizen : citizens) {
        const double distance = logDistanceFrom(all, citizen);
        squares += distance * distance;
    }
    const double error = std::sqrt(std::max(unbiased(clusters) * squares, 1 / all.events));
    const double reach = std::exp(studentReach(clusters) * error);
    return Interval{all.rate() / reach, all.rate() * reach};
}

std::optional<ClusteredRateRatio> clusteredRateRatio(std::span<const CitizenTimes> citizens) {
    TimeSum before;
    TimeSum after;
    int clusters = 0;
    for (const CitizenTimes& citizen : citizens) {
        before.add(citizen.before);
        after.add(citizen.after);
        clusters += citizen.before.years > 0 || citizen.after.years > 0 ? 1 : 0;
    }
    if (before.years <= 0 || after.years <= 0 || before.events <= 0) {
        return {};
    }
    ClusteredRateRatio result{after.rate() / before.rate(), {}, {}, std::max(0, clusters - 1)};
    if (clusters < fewestClusters || after.events <= 0) {
        return result;
    }
    double squares = 0;
    for (const CitizenTimes& citizen : citizens) {
        const double distance = logDistanceFrom(after, citizen.after) - logDistanceFrom(before, citizen.before);
        squares += distance * distance;
    }
    result.logError = std::sqrt(unbiased(clusters) * squares);
    const double reach = std::exp(studentReach(clusters) * *result.logError);
    result.interval = Interval{result.value / reach, result.value * reach};
    return result;
}

} // namespace brobygger
