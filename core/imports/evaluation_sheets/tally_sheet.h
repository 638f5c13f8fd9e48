// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/caseload/caseload_recipes.h"
#include "core/reach/refusal_tally.h"

namespace brobygger {

/// A row of the tally of those who said no without being registered: a number, nobody's name.
struct TallyLine {
    RefusalTallyId id;
    RefusalTally tally;
    std::optional<int> number;
};

QList<ImportField<TallyLine>> tallyFields(const CaseloadWords& words);
/// A row is about the one that says the same in everything but the number.
ImportRecipe<TallyLine> tallyRecipe(const ImportServices& services, const CellFormat& format);

} // namespace brobygger
