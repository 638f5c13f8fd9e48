// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures/figure_display.h"

#include "core/base/values/money.h"

#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {
constexpr double smallestPercent = 0.0005; ///< below it one decimal would say 0,0 %
constexpr double smallestProbability = 0.001;
constexpr int mostDecimals = 8;

/// Two digits that say something: 0,0024 %.
QString smallPercent(double share) {
    const double percent = share * 100;
    const int decimals = std::min(mostDecimals, 1 - static_cast<int>(std::floor(std::log10(percent))));
    return formatDecimal(percent, decimals) + QStringLiteral(" %");
}

QString percent(double share) { return share > 0 && share < smallestPercent ? smallPercent(share) : formatPercent(share); }

QString days(double number, const FigureWords& words) {
    const int decimals = number == std::floor(number) ? 0 : 1;
    return words.counted("word.days", number).arg(formatDecimal(number, decimals));
}

QString probability(double p) {
    return p < smallestProbability ? QStringLiteral("< ") + formatDecimal(smallestProbability, 3) : formatDecimal(p, 3);
}
} // namespace

QString displayOf(double value, FigureDisplay display, const FigureWords& words) {
    switch (display) {
    case FigureDisplay::Count: return formatCount(std::llround(value));
    case FigureDisplay::Percent: return percent(value);
    case FigureDisplay::Days: return days(value, words);
    case FigureDisplay::Points: return formatDecimal(value, 1);
    case FigureDisplay::PerYear:
    case FigureDisplay::Ratio: return formatDecimal(value, 2);
    case FigureDisplay::Kroner: return formatMoney(Money{std::llround(value) * 100}, Decimals::WhenNeeded);
    case FigureDisplay::PercentagePoints: return words.text("word.percentage_points").arg(formatDecimal(value * 100, 1));
    case FigureDisplay::Probability: return probability(value);
    }
    return {};
}

} // namespace brobygger
