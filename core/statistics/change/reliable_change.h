// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace brobygger {

enum class Reliability { Up, Down, No };

/// Did one person move more than the measurement can err (Jacobson & Truax)? SEM = s·√(1 − r), S_diff =
/// √2·SEM, RCI = (after − before)/S_diff, reliable when |RCI| > 1.96. The direction is that of the figure,
/// not whether it is good. No value with s ≤ 0, r outside 0 … below 1, or a missing measurement.
struct ReliableChange {
    std::optional<double> measurementError; ///< SEM; also known when only a measurement is missing
    std::optional<double> differenceError;  ///< S_diff
    std::optional<double> index;            ///< RCI
    std::optional<Reliability> verdict;
    std::optional<double> smallestDetectable; ///< 1.96·S_diff, the 95 % minimal detectable change
};

ReliableChange reliableChange(std::optional<double> before, std::optional<double> after, double deviation, double reliability);

} // namespace brobygger
