// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/comparisons/comparison_figure.h"

#include <QList>

namespace brobygger {

/// Fields: name, percent (a change, -100 to 10,000), low and high (both or none, low ≤ percent ≤ high), source. A name whose
/// key another of `others` has is refused, since two figures would bear one id.
Problems check(const ComparisonFigure& figure, const QList<ComparisonFigure>& others);
/// The folded words of a name with _ between them: "Nordre Sogn" → nordre_sogn. Empty for a name without letters and digits.
QString comparisonKey(const QString& name);

} // namespace brobygger
