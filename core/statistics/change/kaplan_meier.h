// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/interval.h"

namespace brobygger {

/// One person: how long they were followed and whether what is waited for happened then (else they were last
/// seen).
struct FollowUp {
    double time = 0;
    bool event = false;
};

/// The share still there at a time, with its 95 % interval where there is one.
struct Remaining {
    double share = 1;
    std::optional<Interval> interval;
};

struct KaplanMeierStep {
    double time = 0;
    int atRisk = 0;
    int events = 0;
    int censored = 0;
    Remaining remaining;
    std::optional<double> greenwoodError; ///< none when nobody is left
};

/// The curve of those who remain (Kaplan & Meier), one step per different time. Events come before censorings
/// at the same time; errors are Greenwood's; intervals are exp(−exp(ln(−ln S) ± 1.96·SE/(S·|ln S|))),
/// undefined at S = 0 and 1.
struct KaplanMeier {
    int persons = 0;
    std::vector<KaplanMeierStep> steps;
    std::optional<double> median; ///< first time with S ≤ ½; the middle of the flat part when S is exactly ½, as in R
    std::optional<double> medianLow;
    std::optional<double> medianHigh;

    /// Nothing when nobody was followed.
    std::optional<Remaining> at(double time) const;
    /// The first time at which it has happened to at least this share (1 − S ≥ share); nothing when it never comes so far.
    std::optional<double> timeUntil(double share) const;
};

/// `persons` in any order.
KaplanMeier kaplanMeier(std::vector<FollowUp> persons);

} // namespace brobygger
