// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/agreement.h"

#include "core/statistics/distributions.h"

#include <cmath>
#include <map>

namespace brobygger {

namespace {
/// How often each judge chose a category.
struct Chosen {
    int first = 0;
    int second = 0;
};
} // namespace

Agreement agreementOf(std::span<const JudgedTwice> pairs) {
    std::map<int, Chosen> categories;
    int agreed = 0;
    for (const JudgedTwice& pair : pairs) {
        ++categories[pair.first].first;
        ++categories[pair.second].second;
        agreed += pair.first == pair.second ? 1 : 0;
    }
    const auto number = static_cast<double>(pairs.size());
    double byChance = 0; // times n²
    for (const auto& [category, chosen] : categories) {
        byChance += static_cast<double>(chosen.first) * chosen.second;
    }
    if (byChance >= number * number) {
        return {};
    }
    const double observed = agreed / number;
    const double left = 1 - byChance / (number * number);
    Agreement agreement{1 - (1 - observed) / left, {}};
    if (pairs.size() >= static_cast<size_t>(fewestJudgedTwice)) {
        const double reach = distributions::z95() * std::sqrt(observed * (1 - observed) / number) / left;
        agreement.interval = Interval{*agreement.kappa - reach, *agreement.kappa + reach};
    }
    return agreement;
}

} // namespace brobygger
