// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course.h"
#include "core/service_use/service_use.h"
#include "core/service_use/use_period_sheet.h"

namespace brobygger {

class Workspace;

/// The course whose start the sheets of a citizen count from: the open one, else the newest; nothing while none has started.
std::optional<Course> courseOfSheets(const Workspace& workspace, CitizenId citizen);

/// The periods of follow-up that are over on a day, in the order of followUpPeriods: the whole year, then its parts.
QList<UsePeriod> periodsOver(QDate start, QDate today);
/// Which of them one would fill in now: the first part that the rows do not tell of; the whole year when it is over and nothing
/// of its first half is told; the last one when all are. `over` must not be empty.
UsePeriod periodToFill(const QList<UsePeriod>& over, QDate start, const QList<ServiceUse>& rows);

/// "02-02-2025 to 01-02-2026"
QString periodText(const UsePeriod& period);
/// What the period is to this start: "The 12 months before the start", "Months 4–6 after the start" …; empty: another one.
QString periodName(const UsePeriod& period, QDate start);

} // namespace brobygger
