// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/cost_entry.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// Opens the form of something that was spent, over `parent`. Without an entry it is a new one, of today.
void openCostEntry(QWidget* parent, PageContext& context, const std::optional<CostEntry>& entry = std::nullopt);

} // namespace brobygger
