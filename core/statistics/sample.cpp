// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/sample.h"

#include <cmath>

namespace brobygger {

Sample sampleOf(const std::vector<double>& figures) {
    Sample sample;
    sample.count = static_cast<int>(figures.size());
    if (figures.empty())
        return sample;
    long double sum = 0;
    for (double figure : figures)
        sum += figure;
    const long double first = sum / static_cast<long double>(figures.size());
    long double rest = 0;
    for (double figure : figures)
        rest += figure - first;
    sample.mean = static_cast<double>(first + rest / static_cast<long double>(figures.size()));
    if (figures.size() < 2)
        return sample;
    long double squares = 0;
    for (double figure : figures) {
        const long double distance = figure - static_cast<long double>(sample.mean);
        squares += distance * distance;
    }
    sample.deviation = static_cast<double>(std::sqrt(squares / static_cast<long double>(figures.size() - 1)));
    return sample;
}

double roundedDifference(double after, double before) { return std::round((after - before) * 1e9) / 1e9; }

} // namespace brobygger
