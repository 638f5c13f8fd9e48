// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/budget_entry.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// Opens the form of a line of the budget over `parent`. Without an entry it is a new one, of this year.
void openBudgetEntry(QWidget* parent, PageContext& context, const std::optional<BudgetEntry>& entry = std::nullopt);

} // namespace brobygger
