// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/norms/population_norm.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// Opens the form of the mean of the population in a score, over `parent`. Without a norm it is a new one.
void openNorm(QWidget* parent, PageContext& context, const std::optional<PopulationNorm>& norm = std::nullopt);

} // namespace brobygger
