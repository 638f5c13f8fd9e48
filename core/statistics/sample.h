// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace brobygger {

/// Mean and spread of figures that are all there; what several of the statistics start from.
struct Sample {
    int count = 0;
    double mean = 0;                 ///< 0 when count is 0
    std::optional<double> deviation; ///< standard deviation with n − 1; none below two figures

    /// Variance of the mean, s²/n; 0 below two figures.
    double varianceOfMean() const { return deviation ? *deviation * *deviation / count : 0; }
};

/// The mean in two passes, as R does it, so that a constant series has exactly its own value as mean.
Sample sampleOf(const std::vector<double>& figures);

/// Rounded to nine decimals: 35.9 − 31.2 and 4.7 differ in binary, and equal differences must count as equal.
double roundedDifference(double after, double before);

} // namespace brobygger
