// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/norms/shipped_norms.h"

#include <algorithm>
#include <array>

namespace brobygger {

namespace {
struct ShippedNorm {
    const char* score;
    double mean;
};

constexpr std::array shippedNorms{ShippedNorm{"sf12v2_pcs", 50}, ShippedNorm{"sf12v2_mcs", 50}, ShippedNorm{"who5", 68}};
} // namespace

std::optional<double> shippedNorm(const QString& score) {
    const auto known = std::find_if(shippedNorms.begin(), shippedNorms.end(),
                                    [&score](const ShippedNorm& one) { return score == QLatin1String(one.score); });
    return known == shippedNorms.end() ? std::nullopt : std::optional(known->mean);
}

} // namespace brobygger
