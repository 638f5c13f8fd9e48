// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/kinds/series_points.h"

#include <algorithm>

namespace brobygger {

bool hasHiddenPoint(const SeriesFigure& series) {
    return std::any_of(series.points.cbegin(), series.points.cend(), [](const SeriesPoint& point) { return point.suppressed; });
}

bool isAnythingCounted(const SeriesFigure& series) {
    return std::any_of(series.points.cbegin(), series.points.cend(), [](const SeriesPoint& point) {
        return point.suppressed || point.denominator.value_or(0) > 0 || point.numerator.value_or(0) > 0;
    });
}

bool isOfQuarters(const SeriesFigure& series) {
    return !series.points.isEmpty() && series.points.first().x.contains(QLatin1String("-K"));
}

const SeriesPoint* unknownPoint(const SeriesFigure& series) {
    const auto unknown = std::find_if(series.points.cbegin(), series.points.cend(),
                                      [](const SeriesPoint& point) { return point.x == QLatin1String("unknown"); });
    return unknown == series.points.cend() ? nullptr : &*unknown;
}

} // namespace brobygger
