// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/change/wilcoxon.h"

#include "core/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {

constexpr size_t exactUpTo = 60;
constexpr size_t exactInRBelow = 50;
constexpr size_t walshAveragesUpTo = 3000;

/// Mid-ranks of the absolute differences, doubled so that they are whole numbers, and the tie term Σ(t³ − t).
struct Ranks {
    std::vector<int> doubled;
    double tieTerm = 0;
};

Ranks ranksOf(const std::vector<double>& nonZero) {
    std::vector<size_t> order(nonZero.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return std::abs(nonZero[a]) < std::abs(nonZero[b]); });
    Ranks ranks{std::vector<int>(nonZero.size()), 0};
    for (size_t first = 0; first < order.size();) {
        size_t end = first + 1;
        while (end < order.size() && std::abs(nonZero[order[end]]) == std::abs(nonZero[order[first]]))
            ++end;
        for (size_t i = first; i < end; ++i)
            ranks.doubled[order[i]] = static_cast<int>(first + end + 1);
        const auto tied = static_cast<double>(end - first);
        ranks.tieTerm += tied * tied * tied - tied;
        first = end;
    }
    return ranks;
}

/// The distribution of V when every sign is as likely: each rank is added or not (dynamic programming on
/// sums).
double exactTwoSided(const std::vector<int>& doubledRanks, int doubledV) {
    size_t total = 0;
    for (int rank : doubledRanks)
        total += static_cast<size_t>(rank);
    std::vector<double> ways(total + 1, 0.0);
    ways[0] = 1;
    size_t reached = 0;
    for (int rank : doubledRanks) {
        const auto step = static_cast<size_t>(rank);
        reached += step;
        for (size_t sum = reached; sum >= step; --sum)
            ways[sum] = (ways[sum] + ways[sum - step]) / 2;
        for (size_t sum = 0; sum < step; ++sum)
            ways[sum] /= 2;
    }
    double below = 0;
    double above = 0;
    for (size_t sum = 0; sum <= total; ++sum) {
        below += sum <= static_cast<size_t>(doubledV) ? ways[sum] : 0;
        above += sum >= static_cast<size_t>(doubledV) ? ways[sum] : 0;
    }
    return std::min(1.0, 2 * std::min(below, above));
}

std::optional<double> hodgesLehmann(const std::vector<double>& differences) {
    if (differences.empty() || differences.size() > walshAveragesUpTo)
        return {};
    std::vector<double> averages;
    averages.reserve(differences.size() * (differences.size() + 1) / 2);
    for (size_t i = 0; i < differences.size(); ++i) {
        for (size_t j = i; j < differences.size(); ++j)
            averages.push_back((differences[i] + differences[j]) / 2);
    }
    const auto middle = averages.begin() + static_cast<std::ptrdiff_t>(averages.size() / 2);
    std::nth_element(averages.begin(), middle, averages.end());
    if (averages.size() % 2 == 1)
        return *middle;
    return (*std::max_element(averages.begin(), middle) + *middle) / 2;
}

} // namespace

Wilcoxon wilcoxon(const std::vector<double>& differences) {
    Wilcoxon result;
    std::vector<double> nonZero;
    std::copy_if(differences.begin(), differences.end(), std::back_inserter(nonZero), [](double d) { return d != 0; });
    result.nonZero = static_cast<int>(nonZero.size());
    result.hasZeros = nonZero.size() < differences.size();
    result.hodgesLehmann = hodgesLehmann(differences);
    if (nonZero.empty())
        return result;

    const Ranks ranks = ranksOf(nonZero);
    int doubledV = 0;
    for (size_t i = 0; i < nonZero.size(); ++i)
        doubledV += nonZero[i] > 0 ? ranks.doubled[i] : 0;
    const double v = doubledV / 2.0;
    const double m = result.nonZero;
    result.v = v;
    result.hasTies = ranks.tieTerm > 0;
    if (nonZero.size() <= exactUpTo)
        result.pExactMidrank = exactTwoSided(ranks.doubled, doubledV);
    if (!result.hasTies && !result.hasZeros && nonZero.size() < exactInRBelow)
        result.pExact = result.pExactMidrank;

    const double distance = v - m * (m + 1) / 4;
    const double deviation = std::sqrt(m * (m + 1) * (2 * m + 1) / 24 - ranks.tieTerm / 48);
    const double correction = distance == 0 ? 0 : std::copysign(0.5, distance);
    result.pNormal = distributions::normalTwoSided(distance / deviation);
    result.pNormalCorrected = distributions::normalTwoSided((distance - correction) / deviation);
    return result;
}

} // namespace brobygger
