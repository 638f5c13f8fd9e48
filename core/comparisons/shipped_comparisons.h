// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparisons/comparison_figure.h"

#include <QList>

namespace brobygger {

/// The quotations that the program brings along (resources/vocabularies/comparisons.json), in the order of that file. None
/// when the program is incomplete.
QList<ComparisonFigure> shippedComparisons();

} // namespace brobygger
