// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/figure_words.h"
#include "core/evaluation/records/records.h"

namespace brobygger {

/// What a score is called; one of no questionnaire that comes with the program by its id, in capitals.
QString scoreName(const QString& score, const FigureWords& words);

/// The mean of the population a score is set against, in words with its source: "3,9 i 2021, kilde: …". Of one that comes with
/// the program as it stands among the words. Empty: there is none.
QString normText(const QString& score, const std::vector<EvaluationRecords::Norm>& entered, const FigureWords& words);

} // namespace brobygger
