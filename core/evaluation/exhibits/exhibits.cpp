// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/exhibits.h"

#include "core/evaluation/exhibits/chapter_exhibits.h"

namespace brobygger {

void addExhibits(Evaluation& evaluation, const ExhibitInput& input) {
    ExhibitMaker maker(evaluation, input);
    addReachExhibits(maker);
    addPathExhibits(maker);
    addFirstContactExhibits(maker);
    addNoShowExhibits(maker);
    addChangeExhibits(maker);
    addServiceUseExhibits(maker);
    addLabourExhibits(maker);
    addExperienceExhibits(maker);
    addHandOverExhibits(maker);
    addCourseExhibits(maker);
    addCostExhibits(maker);
    addComparisonExhibits(maker);
    addCalibrationExhibits(maker);
    addTripleAim(maker);
    addSpread(maker);
    addSummary(maker);
}

} // namespace brobygger
