// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/disclosure/numbers/linked_numbers.h"

namespace brobygger {

/// Why a count or a sum may not be told, as a key of words; empty: it may. The first of the rules of §6.3: fewer persons than
/// the threshold, zero aside, or nearly all of it one or two persons'. What is nobody's, such as rent, may.
QByteArray whySensitive(const LinkedCell& cell, int threshold);

/// Hides the numbers that are sensitive by themselves, whatever else is printed. A count without records is no cell of the
/// linked system, so it is set against those of the earlier reports here.
void hideSensitiveNumbers(LinkedNumbers& linked, const Evaluation& evaluation, const EvaluationRecords& records,
                          const std::vector<Release>& earlier);

/// Says which numbers give another away: of a mean before, one after and their difference two fix the third; a ratio fixes what
/// it is made of; a gap to the population fixes the mean.
void linkDependentNumbers(LinkedNumbers& linked);

} // namespace brobygger
