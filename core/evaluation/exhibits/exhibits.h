// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/exhibits/exhibit_facts.h"
#include "core/evaluation/figures/figure_words.h"
#include "core/programmes/programme.h"

namespace brobygger {

class Codes;

/// What exhibits are made with beside the figures and series.
struct ExhibitInput {
    const Programme& programme;
    const Codes& codes;
    const FigureWords& words;
    const ExhibitFacts& facts;
    int remedyMinimum = 5; ///< a share stands beside a remedy from so many times on
};

/// Writes the exhibits of an evaluation: the charts, tables and notes in the order of the report's chapters, and the boards
/// (triple_aim.…, spread.…, summary). They are made from its figures and series as these stand, so whatever is hidden there can
/// stand nowhere else; a hidden number is "skjult". Pure.
void addExhibits(Evaluation& evaluation, const ExhibitInput& input);

} // namespace brobygger
