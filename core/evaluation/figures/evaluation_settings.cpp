// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures/evaluation_settings.h"

#include "core/settings/settings.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr int lowestThreshold = 3;
constexpr int highestThreshold = 10;
} // namespace

EvaluationSettings evaluationSettings(const Settings& settings, QDate today) {
    const bool isAmerican = settings.value(sf12WeightSet) == americanSf12Weights;
    return {std::clamp(settings.value(smallCellThreshold), lowestThreshold, highestThreshold),
            std::max(1, settings.value(remedyMinimum)),
            settings.value(organisationName),
            today,
            0,
            isAmerican ? americanSf12Weights : danishSf12Weights};
}

} // namespace brobygger
