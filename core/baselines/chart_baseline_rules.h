// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/baselines/chart_baseline.h"

#include <QList>

namespace brobygger {

/// The series that are read as run charts, in the order in which they are offered.
const QList<BaselineSeries>& baselineSeries();
/// How many months a point of a series has; nothing for a series that can have no baseline.
int monthsOfPoint(const QString& series);

/// Fields: series (one that can have a baseline, and none of `others` of the same programme has), from, to (whole months that
/// are over, whole quarters where the points are quarters), reason.
Problems check(const ChartBaseline& baseline, const QList<ChartBaseline>& others, QDate today);

} // namespace brobygger
