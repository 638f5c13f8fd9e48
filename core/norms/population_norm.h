// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace brobygger {

struct PopulationNorm;
using PopulationNormId = Id<PopulationNorm>;

/// The mean of the population in one score, as somebody entered it: beside it the citizens' own mean is set.
struct PopulationNorm {
    PopulationNormId id;
    QString score; ///< by its id in an evaluation: tils, was, phq9 …
    double mean = 0;
    int year = 0; ///< in which the population was asked
    QString source;

    bool operator==(const PopulationNorm&) const = default;
};

} // namespace brobygger
