// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/interval.h"

namespace brobygger {

/// No-shows for planning; the rate itself is defined in core/appointments/noshow_figures.h. Never shown as a label on a person:
/// a high figure is a reason to offer help.

/// What is believed before a person's own appointments are looked at: a share, and how many appointments it
/// is worth.
struct NoShowPrior {
    double mean = 0;
    double strength = 10;
};

struct ShrunkenRate {
    double estimate = 0;            ///< (x + k·m)/(n + k)
    std::optional<Interval> ninety; ///< 90 % from Beta(k·m + x, k·(1 − m) + n − x); none when a parameter is 0
    double weightOnOwnHistory = 0;  ///< n/(n + k)
};

/// Nothing when the counts or the prior are impossible, or when neither appointments nor prior say anything.
std::optional<ShrunkenRate> shrunkenNoShow(int noShows, int appointments, const NoShowPrior& prior);

/// One person's appointments for the estimate of a prior.
struct PersonAppointments {
    int noShows = 0;
    int appointments = 0;
};

struct PriorByMoments {
    std::optional<double> pooled;          ///< m = Σx/Σn
    std::optional<double> betweenVariance; ///< v, not below 0; none with fewer than two persons
    std::optional<double> strength;        ///< k, not below 0; infinite when v is 0
};

/// The moment estimator of the beta-binomial (form of Kleinman 1973): v = (Σnᵢ(pᵢ−m)² − (g−1)m(1−m)) /
/// (N − Σnᵢ²/N − (g−1)), k = m(1−m)/v − 1. Persons without appointments are left out. Below about ten persons
/// a fixed strength of 10 is the better choice.
PriorByMoments noShowPriorByMoments(const std::vector<PersonAppointments>& persons);

} // namespace brobygger
