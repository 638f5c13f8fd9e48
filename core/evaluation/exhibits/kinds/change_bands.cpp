// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/kinds/change_bands.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace brobygger {

namespace {
constexpr double onBorder = 1e-9;
constexpr int outermost = 6; ///< five limits and more

/// 0 for no change, 1 within the limit, 2 up to twice of it …; with the sign of the change.
int placeOfChange(double change, const ScoreLimit& limit) {
    const double size = std::abs(change) / limit.points;
    if (size < onBorder) {
        return 0;
    }
    // A change of exactly the limit is beyond it for some scores, and within for others.
    const double bands = limit.isEnough ? std::floor(size + onBorder) + 1 : std::ceil(size - onBorder);
    const int place = std::clamp(static_cast<int>(bands), 1, outermost);
    return change > 0 ? place : -place;
}
} // namespace

std::vector<ChangeBand> changeBands(const std::vector<double>& changes, const ScoreLimit& limit) {
    std::map<int, int> numbers;
    for (const double change : changes) {
        ++numbers[placeOfChange(change, limit)];
    }
    std::vector<ChangeBand> bands;
    if (numbers.empty()) {
        return bands;
    }
    const int first = std::min(numbers.begin()->first, -1);
    const int last = std::max(numbers.rbegin()->first, 1);
    for (int place = first; place <= last; ++place) {
        const int size = std::abs(place);
        const double near = size == 0 ? 0 : (size - 1) * limit.points;
        const double far = size * limit.points;
        const auto number = numbers.find(place);
        bands.push_back({.low = place < 0 ? -far : near,
                         .high = place < 0 ? 0 - near : far, // never -0
                         .number = number == numbers.end() ? 0 : number->second,
                         .isOpen = size == outermost});
    }
    return bands;
}

LimitPlaces limitPlaces(const std::vector<ChangeBand>& bands, const ScoreLimit& limit) {
    LimitPlaces places;
    for (const ChangeBand& band : bands) {
        places.lower += band.high <= -limit.points + onBorder ? 1 : 0;
        places.upper += band.low < limit.points - onBorder ? 1 : 0;
    }
    return places;
}

} // namespace brobygger
