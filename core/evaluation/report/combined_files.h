// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/figures/figure_words.h"

namespace brobygger {

/// The files that were counted together, each with its worker and the day its records were read, in the language of the
/// evaluation: for the heading of what is made of it. How many citizens each has stands there for the working view alone: what
/// leaves the house would tell of each file by itself.
QString filesInWords(const Evaluation& evaluation, const FigureWords& words);

} // namespace brobygger
