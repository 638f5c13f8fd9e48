// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/records/counted.h"

#include <QHash>
#include <QString>

namespace brobygger {

/// The records behind the two parts of a number.
struct FigureSource {
    Counted part;  ///< behind the numerator, or the units whose values were taken together
    Counted whole; ///< behind the denominator
};

/// The records behind every figure and point of an evaluation: kept only while somebody needs them, the disclosure control of
/// the edition for people outside or the rows behind one figure.
struct FigureSources {
    QHash<QString, FigureSource> figures;             ///< by the figure's id
    QHash<QString, std::vector<FigureSource>> points; ///< by the series' id, in the order of its points; empty ones of curves
};

} // namespace brobygger
