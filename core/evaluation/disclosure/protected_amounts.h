// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/disclosure/numbers/linked_relations.h"

#include <optional>

namespace brobygger {

/// Something that nobody may work out: a sensitive cell, the difference of two cells, or a few atoms of a group.
struct ProtectedAmount {
    std::vector<CellRow::Term> cells = {};
    int group = -1; ///< of the atoms
    std::vector<int> atoms = {};
    double value = 0;
    int persons = 0; ///< that it tells of
    bool isSum = false;
    bool isOfEarlierReport = false; ///< it tells what lies between this report and an earlier one

    /// A reader must think it possible that it is at least so much: one more, and the threshold; of a sum half as much again.
    double highestNeeded(int threshold) const;
    /// Or at most so much, where the threshold is reached anyway; nothing where that does not help.
    std::optional<double> lowestNeeded(int threshold) const;
};

/// All of a report, most of them small cells first (evaluation definitions §6.3).
std::vector<ProtectedAmount> protectedAmounts(const LinkedNumbers& linked, const LinkedRelations& relations);

} // namespace brobygger
