// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/exhibits/kinds/exhibit_facts.h"
#include "core/evaluation/figures/figure_words.h"
#include "core/evaluation/frozen/report_material.h"
#include "core/programmes/programme.h"

namespace brobygger {

/// What the figures were reckoned with, in words and with its source: the programme's numbers, the limits of the file, prices,
/// figures of other places, fixed baselines, and the means of the population.
QList<ReportSetting> reportSettings(const Evaluation& evaluation, const Programme& programme,
                                    const EvaluationSettings& settings, const ExhibitFacts& facts, const FigureWords& words);

} // namespace brobygger
