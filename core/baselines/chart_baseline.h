// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace brobygger {

struct ChartBaseline;
using ChartBaselineId = Id<ChartBaseline>;

/// The months whose median a series of a programme is read by, in the place of that of all its points, and why. It bears no day
/// of its own: like a price it is something figures are reckoned with.
struct ChartBaseline {
    ChartBaselineId id;
    QString programmeId;
    QString series; ///< by its id in an evaluation: noshow.by_period
    QDate from;     ///< the first day of the first month
    QDate to;       ///< the first day of the last month, which is included
    QString reason;

    bool operator==(const ChartBaseline&) const = default;
};

/// A series that can have a baseline.
struct BaselineSeries {
    const char* id;
    int months; ///< of one of its points: 1, or 3 for a quarter
};

} // namespace brobygger
