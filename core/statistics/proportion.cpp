// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/proportion.h"

#include "core/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {

bool usable(int x, int n) { return n > 0 && x >= 0 && x <= n; }

/// One end of Wilson's interval for a share that may have been corrected; `direction` is −1 or +1.
double wilsonEnd(double share, double n, double direction) {
    const double z = distributions::z95();
    const double half = z * z / (2 * n);
    const double spread = z * std::sqrt(share * (1 - share) / n + half / (2 * n));
    return std::clamp((share + half + direction * spread) / (1 + 2 * half), 0.0, 1.0);
}

double logBinomial(int n, int k) { return std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0); }

/// Fisher's exact test with fixed margins. The small factor is R's: equally likely tables differ by rounding
/// only.
double fisherTwoSided(int x1, int n1, int x2, int n2) {
    const int successes = x1 + x2;
    const int low = std::max(0, successes - n2);
    const int high = std::min(successes, n1);
    std::vector<double> logs;
    for (int k = low; k <= high; ++k)
        logs.push_back(logBinomial(n1, k) + logBinomial(n2, successes - k));
    const double largest = *std::max_element(logs.begin(), logs.end());
    const double seen = std::exp(logs[static_cast<size_t>(x1 - low)] - largest);
    double all = 0;
    double extreme = 0;
    for (double value : logs) {
        const double weight = std::exp(value - largest);
        all += weight;
        extreme += weight <= seen * (1 + 1e-7) ? weight : 0;
    }
    return std::min(1.0, extreme / all);
}

} // namespace

std::optional<double> share(int x, int n) {
    if (!usable(x, n))
        return {};
    return static_cast<double>(x) / n;
}

std::optional<Interval> wilson(int x, int n) {
    if (!usable(x, n))
        return {};
    const double p = static_cast<double>(x) / n;
    // At 0 and n the end is the share itself; saying so keeps rounding from showing 0.0000000001.
    return Interval{x == 0 ? 0 : wilsonEnd(p, n, -1), x == n ? 1 : wilsonEnd(p, n, 1)};
}

std::optional<Interval> wilsonCorrected(int x, int n) {
    if (!usable(x, n))
        return {};
    const double p = static_cast<double>(x) / n;
    const double correction = std::min(0.5, std::abs(x - n / 2.0)) / n;
    const double below = p - correction;
    const double above = p + correction;
    return Interval{below <= 0 ? 0 : wilsonEnd(below, n, -1), above >= 1 ? 1 : wilsonEnd(above, n, 1)};
}

std::optional<Interval> clopperPearson(int x, int n) {
    if (!usable(x, n))
        return {};
    return Interval{x == 0 ? 0 : distributions::betaQuantile(0.025, x, n - x + 1),
                    x == n ? 1 : distributions::betaQuantile(0.975, x + 1, n - x)};
}

std::optional<ShareDifference> shareDifference(int x1, int n1, int x2, int n2) {
    const auto first = wilson(x1, n1);
    const auto second = wilson(x2, n2);
    if (!first || !second)
        return {};
    const double p1 = static_cast<double>(x1) / n1;
    const double p2 = static_cast<double>(x2) / n2;
    const double value = p1 - p2;
    return ShareDifference{
        value,
        {value - std::hypot(p1 - first->low, second->high - p2), value + std::hypot(first->high - p1, p2 - second->low)},
        fisherTwoSided(x1, n1, x2, n2)};
}

} // namespace brobygger
