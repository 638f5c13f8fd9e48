// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/figure_words.h"

namespace brobygger {

/// How a number is written.
enum class FigureDisplay {
    Count,
    Percent, ///< of a share from 0 to 1; a very small one with as many decimals as it needs
    Days,
    Points,           ///< one decimal
    PerYear,          ///< two decimals
    Ratio,            ///< two decimals
    Kroner,           ///< of kroner, without øre
    PercentagePoints, ///< of a difference of two shares from 0 to 1
    Probability,
};

/// "21,8 %", "5 dage", "7.700 kr." for a number in that display's unit, in the words of the language asked for.
QString displayOf(double value, FigureDisplay display, const FigureWords& words);

} // namespace brobygger
