// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/noshow.h"

#include "core/statistics/distributions.h"

#include <algorithm>
#include <limits>

namespace brobygger {

std::optional<ShrunkenRate> shrunkenNoShow(int noShows, int appointments, const NoShowPrior& prior) {
    const bool possible = noShows >= 0 && noShows <= appointments && prior.mean >= 0 && prior.mean <= 1 &&
                          prior.strength >= 0 && prior.strength < std::numeric_limits<double>::infinity();
    const double together = appointments + prior.strength;
    if (!possible || together <= 0)
        return {};
    const double a = prior.strength * prior.mean + noShows;
    const double b = prior.strength * (1 - prior.mean) + appointments - noShows;
    ShrunkenRate result{a / together, {}, appointments / together};
    if (a > 0 && b > 0)
        result.ninety = Interval{distributions::betaQuantile(0.05, a, b), distributions::betaQuantile(0.95, a, b)};
    return result;
}

PriorByMoments noShowPriorByMoments(const std::vector<PersonAppointments>& persons) {
    double groups = 0;
    double events = 0;
    double all = 0;
    double squares = 0;
    for (const auto& person : persons) {
        if (person.appointments <= 0)
            continue;
        groups += 1;
        events += person.noShows;
        all += person.appointments;
        squares += static_cast<double>(person.appointments) * person.appointments;
    }
    if (groups == 0)
        return {};
    const double m = events / all;
    PriorByMoments result{m, {}, {}};
    const double denominator = all - squares / all - (groups - 1);
    if (groups < 2 || denominator <= 0)
        return result;
    double spread = 0;
    for (const auto& person : persons) {
        if (person.appointments > 0) {
            const double distance = static_cast<double>(person.noShows) / person.appointments - m;
            spread += person.appointments * distance * distance;
        }
    }
    const double v = std::max(0.0, (spread - (groups - 1) * m * (1 - m)) / denominator);
    result.betweenVariance = v;
    result.strength = v > 0 ? std::max(0.0, m * (1 - m) / v - 1) : std::numeric_limits<double>::infinity();
    return result;
}

} // namespace brobygger
