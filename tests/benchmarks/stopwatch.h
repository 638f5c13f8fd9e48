// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace brobygger::benchmark {

/// How long something took, in milliseconds: the middle and the worst of several runs.
struct Timing {
    double median = 0;
    double worst = 0;
};

Timing timed(int runs, const std::function<void(int run)>& work);

/// The most memory this process has held, in MB.
double peakMegabytes();

} // namespace brobygger::benchmark
