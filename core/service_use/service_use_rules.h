// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/service_use/service_use.h"

namespace brobygger {

/// The most uses of one service in a period that can be entered.
inline constexpr int mostUses = 10'000;

/// Kind, a period between birth (or 1890) and today, and a number from 0 to mostUses are needed; the number may be missing when
/// it is of unknown certainty. Fields are named as in ServiceUse.
Problems check(const ServiceUse& use, QDate birthDate, QDate today);

/// The part of it that a whole sheet has in common: both days (fields "from" and "to").
Problems checkPeriod(QDate from, QDate to, QDate birthDate, QDate today);
/// What is wrong with a number, as a sentence; empty when nothing is.
QString wrongNumber(std::optional<int> number, UseCertainty certainty);

/// A hint (field "from") when another row of the same kind and source has days in common with this one, since an evaluation
/// counts only one of them. `others` may hold the row itself and rows of other citizens.
Problems doubts(const ServiceUse& use, const QList<ServiceUse>& others);

} // namespace brobygger
