// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace brobygger {

/// The distribution functions that the statistics need, all from Boost.Math and nowhere else, so that one
/// file knows which library and which tail is meant. Arguments are checked by the callers: probabilities lie
/// inside 0–1 and degrees of freedom are positive.
namespace distributions {

/// The standard normal quantile of 0.975, for 95 % intervals.
double z95();
/// P(|Z| > |z|) of the standard normal.
double normalTwoSided(double z);
/// P(|T| > |t|) of Student's t.
double studentTwoSided(double t, double degrees);
double studentQuantile(double probability, double degrees);
/// The non-centrality at which the noncentral t lies at or below `t` with `probability`; nothing when the
/// search or the library fails (extreme t).
std::optional<double> noncentrality(double t, double degrees, double probability);
/// P(X > x) of χ².
double chiSquaredUpper(double x, double degrees);
double chiSquaredQuantile(double probability, double degrees);
double betaQuantile(double probability, double a, double b);
/// P(X = k), P(X ≤ k) of the binomial with `n` trials.
double binomialPoint(int k, int n, double probability);
double binomialUpTo(int k, int n, double probability);
/// The smallest k with P(X ≤ k) ≥ tail for n fair tosses.
int fairTossQuantile(double tail, int n);

} // namespace distributions
} // namespace brobygger
