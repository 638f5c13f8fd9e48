// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/figures/figure_words.h"

namespace brobygger {

/// What stands beside the display of a figure, in words.

/// What it is made of: "90 af 412", "n = 12" for a mean or a difference, "9 på 730 dage" for a rate, "4.170 kr. / 3" for money.
/// Empty where the display says it all, without counts, and for a hidden figure.
QString countsText(const Figure& figure, const FigureWords& words);
/// Its 95 % interval in the unit of the display: "18,1–26,1 %", "−3,0 til 4,5". Empty for none and for a hidden figure.
QString intervalText(const Figure& figure, const FigureWords& words);

/// Ends a definition with the sentence that there are too few citizens for an interval.
void addTooFewForInterval(Figure& figure, const FigureWords& words);
/// Takes that sentence out again, where it stands.
void removeTooFewForInterval(Figure& figure, const FigureWords& words);

} // namespace brobygger
