// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures/evaluation_settings.h"

#include "core/settings/small_cells.h"

#include <algorithm>

namespace brobygger {

EvaluationSettings evaluationSettings(const Settings& settings, QDate today) {
    const bool isAmerican = settings.value(sf12WeightSet) == americanSf12Weights;
    return {smallCellThresholdOf(settings),
            std::max(1, settings.value(remedyMinimum)),
            settings.value(organisationName),
            today,
            0,
            isAmerican ? americanSf12Weights : danishSf12Weights};
}

} // namespace brobygger
