// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/figures/figure_words.h"

#include <optional>

namespace brobygger {

/// A figure as it stands on the page, in words.
struct ShownFigure {
    enum class Kind { Number, Words, Hidden };

    QString id;     ///< opens its rows
    QString title;  ///< what it is
    QString number; ///< "21,8 %"; "ingen data endnu" where there is none, "skjult" for a hidden one
    Kind kind = Kind::Number;
    QString basis;      ///< "90 af 412"; empty where the number says it all
    QString interval;   ///< "95 %: 18,1–26,1 %"; empty for none
    QString definition; ///< how it is counted
    bool hasRows = false;

    /// Basis and interval in one line.
    QString basisAndInterval() const;
};
ShownFigure shownFigure(const Figure& figure, const FigureWords& words);

/// A price that a figure waits for.
struct LackingPrice {
    QString kind; ///< one of priceKinds()
    int year = 0;

    bool operator==(const LackingPrice&) const = default;
};
/// Of a figure that says "mangler timepris 2027", where the year is one of the thirty up to the one after `today`. Nothing for
/// any other.
std::optional<LackingPrice> lackingPrice(const Figure& figure, const FigureWords& words, QDate today);
/// The first such price of each kind in the evaluation.
QList<LackingPrice> lackingPrices(const Evaluation& evaluation);

} // namespace brobygger
