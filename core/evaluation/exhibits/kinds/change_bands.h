// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/derived/score_meaning.h"

#include <vector>

namespace brobygger {

/// Changes of about the same size: from `low` to `high` points; both are 0 for no change at all.
struct ChangeBand {
    double low = 0;
    double high = 0;
    int number = 0;
    bool isOpen = false; ///< takes in all that lies beyond, too

    bool operator==(const ChangeBand&) const = default;
};

/// The changes in bands as wide as one person must move for it to be more than the measurement can err, so that the borders of
/// the bands are its limits: on either side of no change one band within them, then those beyond, the lowest first. Bands in
/// which nobody is stand there between the others.
std::vector<ChangeBand> changeBands(const std::vector<double>& changes, const ScoreLimit& limit);

/// Where the bands within the limits begin, and where those above them do; positions in the list, which may be its end.
struct LimitPlaces {
    int lower = 0;
    int upper = 0;
};
LimitPlaces limitPlaces(const std::vector<ChangeBand>& bands, const ScoreLimit& limit);

} // namespace brobygger
