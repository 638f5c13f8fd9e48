// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/statistics/distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace brobygger::distributions {

namespace math = boost::math;

double z95() {
    return math::quantile(math::normal(), 0.975);
}

double normalTwoSided(double z) {
    return 2 * math::cdf(math::complement(math::normal(), std::abs(z)));
}

double studentTwoSided(double t, double degrees) {
    return 2 * math::cdf(math::complement(math::students_t(degrees), std::abs(t)));
}

double studentQuantile(double probability, double degrees) {
    return math::quantile(math::students_t(degrees), probability);
}

double noncentralStudent(double t, double degrees, double shift) {
    return math::cdf(math::non_central_t(degrees, shift), t);
}

double chiSquaredUpper(double x, double degrees) {
    return math::cdf(math::complement(math::chi_squared(degrees), x));
}

double chiSquaredQuantile(double probability, double degrees) {
    return math::quantile(math::chi_squared(degrees), probability);
}

double betaQuantile(double probability, double a, double b) {
    return math::quantile(math::beta_distribution<>(a, b), probability);
}

double binomialPoint(int k, int n, double probability) {
    return math::pdf(math::binomial(n, probability), k);
}

double binomialUpTo(int k, int n, double probability) {
    return k < 0 ? 0 : math::cdf(math::binomial(n, probability), k);
}

int fairTossQuantile(double tail, int n) {
    if (n <= 0)
        return 0;
    using RoundedUp = math::policies::policy<math::policies::discrete_quantile<math::policies::integer_round_up>>;
    return static_cast<int>(math::quantile(math::binomial_distribution<double, RoundedUp>(n, 0.5), tail));
}

} // namespace brobygger::distributions
