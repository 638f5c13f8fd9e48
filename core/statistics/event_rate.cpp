// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/event_rate.h"

#include "core/statistics/distributions.h"
#include "core/statistics/proportion.h"

#include <algorithm>

namespace brobygger {

namespace {

/// R's binom.test with its small factor against rounding.
double binomialTest(int x, int n, double probability) {
    const double seen = distributions::binomialPoint(x, n, probability) * (1 + 1e-7);
    double sum = 0;
    for (int k = 0; k <= n; ++k) {
        const double point = distributions::binomialPoint(k, n, probability);
        sum += point <= seen ? point : 0;
    }
    return std::min(1.0, sum);
}

double carriedOver(double share, double exposureAfter, double exposureBefore) {
    return share >= 1 ? infinite : share * exposureBefore / ((1 - share) * exposureAfter);
}

} // namespace

std::optional<EventRate> eventRate(int events, double exposure) {
    if (!(exposure > 0) || events < 0)
        return {};
    const double low = events == 0 ? 0 : distributions::chiSquaredQuantile(0.025, 2.0 * events) / 2;
    const double high = distributions::chiSquaredQuantile(0.975, 2.0 * events + 2) / 2;
    return EventRate{events / exposure, {low / exposure, high / exposure}};
}

std::optional<RateRatio> rateRatio(const EventCount& after, const EventCount& before) {
    if (!(after.exposure > 0) || !(before.exposure > 0) || after.events < 0 || before.events < 0)
        return {};
    RateRatio result{{}, {0, infinite}, 1};
    const int all = after.events + before.events;
    if (all == 0)
        return result;
    const auto share = clopperPearson(after.events, all);
    result.ratio = before.events == 0 ? infinite : (after.events / after.exposure) / (before.events / before.exposure);
    result.interval = {carriedOver(share->low, after.exposure, before.exposure),
                       carriedOver(share->high, after.exposure, before.exposure)};
    result.p = binomialTest(after.events, all, after.exposure / (after.exposure + before.exposure));
    return result;
}

} // namespace brobygger
