// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace brobygger {

/// Wilcoxon's signed-rank test of paired differences, two-sided. Zeros are dropped, ties get mid-ranks, V is
/// the sum of the ranks of the positive differences. Nothing is given where the test has nothing to work on.
struct Wilcoxon {
    int nonZero = 0;
    std::optional<double> v;
    bool hasTies = false;
    bool hasZeros = false;
    std::optional<double> pExact;           ///< as R gives it: without ties and zeros, fewer than 50 differences
    std::optional<double> pNormalCorrected; ///< normal approximation with continuity correction
    std::optional<double> pNormal;          ///< without it
    std::optional<double> pExactMidrank;    ///< permutation distribution of the mid-ranks, up to 60 differences
    std::optional<double> hodgesLehmann;    ///< median of the Walsh averages, zeros kept; up to 3,000 differences

    /// The p-value to show: exact while there is one.
    std::optional<double> p() const { return pExactMidrank ? pExactMidrank : pNormalCorrected; }
};

/// `differences` are rounded so that equal ones are equal (see roundedDifference).
Wilcoxon wilcoxon(const std::vector<double>& differences);

} // namespace brobygger
