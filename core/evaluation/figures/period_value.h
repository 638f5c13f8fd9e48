// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace brobygger {

/// A wait or an amount of a month. It is no point of a series of the evaluation: only its chart in the working view is made of
/// it.
struct PeriodValue {
    QString x; ///< 2026-10
    std::optional<double> value;
    double units = 0;       ///< how many records are behind it
    bool isPartial = false; ///< only a part of the month lies in the period
};

} // namespace brobygger
