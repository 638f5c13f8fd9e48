// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/exhibits/kinds/exhibit_facts.h"
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

} // namespace brobygger
