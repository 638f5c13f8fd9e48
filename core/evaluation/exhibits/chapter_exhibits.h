// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/exhibits/kinds/exhibit_maker.h"

namespace brobygger {

/// The exhibits of each chapter, in the order of the report.

void addReachExhibits(ExhibitMaker& maker);
/// The path of courses, and on to offers.
void addPathExhibits(ExhibitMaker& maker);
void addFirstContactExhibits(ExhibitMaker& maker);
/// No-shows, and what followed upon remedies.
void addNoShowExhibits(ExhibitMaker& maker);
/// One of each score, who is missing, and the gap to the population.
void addChangeExhibits(ExhibitMaker& maker);
void addServiceUseExhibits(ExhibitMaker& maker);
void addLabourExhibits(ExhibitMaker& maker);
/// Soft offers, and what citizens say: in forms, and word for word in focus groups.
void addExperienceExhibits(ExhibitMaker& maker);
void addHandOverExhibits(ExhibitMaker& maker);
/// Who stays, and how courses end.
void addCourseExhibits(ExhibitMaker& maker);
void addCostExhibits(ExhibitMaker& maker);
/// Set against other places.
void addComparisonExhibits(ExhibitMaker& maker);
void addCalibrationExhibits(ExhibitMaker& maker);
/// The triple aim with its balancing measures.
void addTripleAim(ExhibitMaker& maker);
/// What it takes elsewhere, and how many there are.
void addSpread(ExhibitMaker& maker);
/// The most important sentences.
void addSummary(ExhibitMaker& maker);

} // namespace brobygger
