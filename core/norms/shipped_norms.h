// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace brobygger {

/// The mean of the population in a score whose norm comes with the program; nothing for all others, which are entered.
/// - SF-12 version 2: 50 by construction, Danish weights of 2018;
/// - WHO-5: 68, Danes in good health (2019: slightly lower).
std::optional<double> shippedNorm(const QString& score);

} // namespace brobygger
