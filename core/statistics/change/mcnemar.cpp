// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/change/mcnemar.h"

#include "core/statistics/distributions.h"
#include "core/statistics/proportion.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace brobygger {

namespace {

/// The correlation of the two shares, with the correction of the numerator that Newcombe's method 10 asks
/// for.
double correctedPhi(const PairedCounts& c, double n) {
    const double a = c.yesYes;
    const double b = c.yesNo;
    const double d = c.noYes;
    const double e = c.noNo;
    const double margins = (a + b) * (d + e) * (a + d) * (b + e);
    if (margins <= 0)
        return 0;
    const double product = a * e - b * d;
    const double numerator = product > 0 ? std::max(product - n / 2, 0.0) : product;
    return numerator / std::sqrt(margins);
}

double squareAndAdd(double x, double y, double phi) { return std::sqrt(std::max(0.0, x * x - 2 * phi * x * y + y * y)); }

void testChange(const PairedCounts& counts, McNemar& result) {
    const int smaller = std::min(counts.yesNo, counts.noYes);
    result.pExact = 1;
    result.pMid = 1;
    if (result.discordant == 0)
        return;
    result.pExact = std::min(1.0, 2 * distributions::binomialUpTo(smaller, result.discordant, 0.5));
    result.pMid = *result.pExact - distributions::binomialPoint(smaller, result.discordant, 0.5);
    const double distance = std::max(0, std::abs(counts.yesNo - counts.noYes) - 1);
    result.chiSquared = distance * distance / result.discordant;
    result.pChiSquared = distributions::chiSquaredUpper(*result.chiSquared, 1);
    result.ratio =
        counts.noYes > 0 ? static_cast<double>(counts.yesNo) / counts.noYes : std::numeric_limits<double>::infinity();
}

} // namespace

McNemar mcNemar(const PairedCounts& counts) {
    McNemar result;
    result.persons = counts.yesYes + counts.yesNo + counts.noYes + counts.noNo;
    result.discordant = counts.yesNo + counts.noYes;
    const int before = counts.yesYes + counts.yesNo;
    const int after = counts.yesYes + counts.noYes;
    const auto first = wilson(before, result.persons);
    const auto second = wilson(after, result.persons);
    if (!first || !second)
        return result;
    testChange(counts, result);
    const double p1 = *share(before, result.persons);
    const double p2 = *share(after, result.persons);
    const double phi = correctedPhi(counts, result.persons);
    const double difference = static_cast<double>(after - before) / result.persons;
    result.shareBefore = p1;
    result.shareAfter = p2;
    result.difference = difference;
    result.interval = Interval{difference - squareAndAdd(p2 - second->low, first->high - p1, phi),
                               difference + squareAndAdd(second->high - p2, p1 - first->low, phi)};
    return result;
}

} // namespace brobygger
