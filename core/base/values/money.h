// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace brobygger {

/// An amount in minor units (øre, öre): never a floating-point number.
struct Money {
    qint64 minor = 0;

    bool operator==(const Money&) const = default;
    auto operator<=>(const Money&) const = default;
};

/// `1.234,50 kr.`; whole amounts without decimals when `Decimals::WhenNeeded`.
enum class Decimals { Always, WhenNeeded };
QString formatMoney(Money amount, Decimals decimals = Decimals::Always);

/// Reads `1.250,50`, `1250,5`, `1250.50`, `40 kr.`, `gratis` (0). A point followed by exactly three digits separates
/// thousands. Nothing when it is no amount.
std::optional<Money> parseMoney(const QString& text);

/// `1.234`: a count with the Danish thousands separator.
QString formatCount(qint64 count);
/// `21,8 %` from 0.218, one decimal.
QString formatPercent(double share);
/// `2,1` with the decimal comma; what rounds to nothing is 0, never -0.
QString formatDecimal(double value, int decimals);

} // namespace brobygger
