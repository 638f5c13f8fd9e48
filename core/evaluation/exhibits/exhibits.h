// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/exhibits/kinds/exhibit_input.h"

namespace brobygger {

/// Writes the exhibits of an evaluation: the charts, tables and notes in the order of the report's chapters, and the boards
/// (triple_aim.…, spread.…, summary). They are made from its figures and series as these stand, so whatever is hidden there can
/// stand nowhere else; a hidden number is "skjult". Pure.
void addExhibits(Evaluation& evaluation, const ExhibitInput& input);

} // namespace brobygger
