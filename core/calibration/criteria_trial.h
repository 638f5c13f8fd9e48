// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/calibration.h"

namespace brobygger {

/// How many of those screened fall where.
struct OutcomeCounts {
    int in = 0;
    int out = 0;
    int undecided = 0;

    bool operator==(const OutcomeCounts&) const = default;
    int all() const { return in + out + undecided; }
};

/// What those who have been screened by a set of criteria would come out as by another, from the answers that were kept: a new
/// criterion nobody has answered is unknown, and an age stays as it was judged.
OutcomeCounts triedOn(const Calibration& calibration, const CriteriaSet& criteria);

} // namespace brobygger
