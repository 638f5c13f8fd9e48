// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/tools/roots.hpp>
#include <cmath>
#include <cstdint>
#include <exception>

namespace brobygger::distributions {

namespace math = boost::math;

double z95() { return math::quantile(math::normal(), 0.975); }

double normalTwoSided(double z) { return 2 * math::cdf(math::complement(math::normal(), std::abs(z))); }

double studentTwoSided(double t, double degrees) {
    return 2 * math::cdf(math::complement(math::students_t(degrees), std::abs(t)));
}

double studentQuantile(double probability, double degrees) { return math::quantile(math::students_t(degrees), probability); }

std::optional<double> noncentrality(double t, double degrees, double probability) {
    // Without promotion to long double the series are several times faster and still exact to far more than
    // is shown.
    using Plain = math::policies::policy<math::policies::promote_double<false>>;
    const auto excess = [=](double shift) {
        return math::cdf(math::non_central_t_distribution<double, Plain>(degrees, shift), t) - probability;
    };
    // The usual normal approximation is a good place to begin; the probability falls as the shift grows.
    const double guess = t - math::quantile(math::normal(), probability) * std::sqrt(1 + t * t / (2 * degrees));
    try {
        double step = 0.125 * (1 + std::abs(guess) / degrees);
        double low = guess - step;
        double high = guess + step;
        while (excess(low) < 0) {
            high = low;
            low -= step *= 2;
        }
        while (excess(high) > 0) {
            low = high;
            high += step *= 2;
        }
        std::uintmax_t steps = 100;
        const auto found = math::tools::toms748_solve(excess, low, high, math::tools::eps_tolerance<double>(40), steps);
        return (found.first + found.second) / 2;
    } catch (const std::exception&) {
        return {}; // Boost reports overflow and failed series by throwing
    }
}

double chiSquaredUpper(double x, double degrees) { return math::cdf(math::complement(math::chi_squared(degrees), x)); }

double chiSquaredQuantile(double probability, double degrees) {
    return math::quantile(math::chi_squared(degrees), probability);
}

double betaQuantile(double probability, double a, double b) {
    return math::quantile(math::beta_distribution<>(a, b), probability);
}

double binomialPoint(int k, int n, double probability) { return math::pdf(math::binomial(n, probability), k); }

double binomialUpTo(int k, int n, double probability) { return k < 0 ? 0 : math::cdf(math::binomial(n, probability), k); }

int fairTossQuantile(double tail, int n) {
    if (n <= 0)
        return 0;
    using RoundedUp = math::policies::policy<math::policies::discrete_quantile<math::policies::integer_round_up>>;
    return static_cast<int>(math::quantile(math::binomial_distribution<double, RoundedUp>(n, 0.5), tail));
}

} // namespace brobygger::distributions
