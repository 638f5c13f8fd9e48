// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/interval.h"

namespace brobygger {

/// A yes-or-no status of the same persons before and after; the first word is before.
struct PairedCounts {
    int yesYes = 0;
    int yesNo = 0;
    int noYes = 0;
    int noNo = 0;
};

/// McNemar's test. Without persons there is no value; without anybody who changed the exact p is 1.
struct McNemar {
    int persons = 0;
    int discordant = 0;               ///< those who changed, in either direction
    std::optional<double> pExact;     ///< 2 · smaller tail of Bin(b + c, ½), at most 1
    std::optional<double> pMid;       ///< minus the point probability: the one to show (Fagerland 2013)
    std::optional<double> chiSquared; ///< (|b − c| − 1)²/(b + c), continuity-corrected; 0 when b = c
    std::optional<double> pChiSquared;
    std::optional<double> shareBefore;
    std::optional<double> shareAfter;
    std::optional<double> difference; ///< after − before
    std::optional<Interval> interval; ///< Newcombe 1998 for paired shares (method 10), φ corrected by n/2
    std::optional<double> ratio;      ///< b/c, yes-to-no over no-to-yes; infinite when c = 0
};

McNemar mcNemar(const PairedCounts& counts);

} // namespace brobygger
