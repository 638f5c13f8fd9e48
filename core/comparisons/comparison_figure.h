// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>
#include <optional>

namespace brobygger {

struct ComparisonFigure;
using ComparisonFigureId = Id<ComparisonFigure>;

/// What another place reports of its admissions: a quotation with its source, beside which the own change is set.
struct ComparisonFigure {
    ComparisonFigureId id; ///< invalid: one of those that the program brings along
    QString key;           ///< names it within figure ids: frome, somerset, or made of the name (comparisonKey)
    QString name;
    double percent = 0;        ///< the change, -14.0 for a fall
    std::optional<double> low; ///< 95 % interval, where the source states one
    std::optional<double> high;
    QString period; ///< as the source says it; empty: not said
    QString source;

    bool operator==(const ComparisonFigure&) const = default;

    bool isShipped() const { return !id.isValid(); }
};

} // namespace brobygger
