// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"

class QPainter;
class QRectF;

namespace brobygger {

struct Colours;

/// A number drawn small, beside itself.
struct FigureMark {
    enum class Kind {
        None,
        FromTo,   ///< two values on a scale whose ends are written: what it was and what it became
        Interval, ///< a point on its interval, with a level across
        Share,    ///< a part of a whole, 0 to 1
        Plan,     ///< an amount as a bar, with what was planned as a line
    };

    Kind kind = Kind::None;
    double value = 0;
    double before = 0; ///< FromTo
    std::optional<Interval> interval = {};
    double level = 0; ///< the level of an Interval, the plan of a Plan
    double low = 0;   ///< ends of the scale
    double high = 1;
};

/// The height it needs at the size of text of now.
int markHeight(FigureMark::Kind kind);
void paintMark(QPainter& painter, const QRectF& where, const FigureMark& mark, const Colours& colours);

/// Gives marks of intervals one scale that has room for all of them and their level, so that they can be compared.
void shareScale(QList<FigureMark>& marks);

} // namespace brobygger
