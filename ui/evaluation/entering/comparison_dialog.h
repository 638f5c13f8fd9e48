// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparisons/comparison_figure.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// Opens the form of what another place reports of its admissions, over `parent`. Without a figure it is a new one.
void openComparison(QWidget* parent, PageContext& context, const std::optional<ComparisonFigure>& figure = std::nullopt);

} // namespace brobygger
