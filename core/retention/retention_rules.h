// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/retention/retention.h"

namespace brobygger {

inline constexpr int fewestRetentionMonths = 1;
inline constexpr int mostRetentionMonths = 360;

/// The rules a kind of organisation begins with (rights §5), each a proposal that somebody has to decide: a municipality 5
/// years after the closing and 1 year after a decline, a practice 10 years, others 1 year and 6 months.
QList<RetentionRule> proposedRetention(const QString& organisationKind);

/// As the settings keep them, and back; what cannot be read is left out.
QString retentionText(const QList<RetentionRule>& rules);
QList<RetentionRule> retentionFromText(const QString& text);
QString archiveHoldText(const ArchiveHold& hold);
/// `isOnAtFirst` is what holds where nothing was decided.
ArchiveHold archiveHoldFromText(const QString& text, bool isOnAtFirst);

/// The first day after the deadline; invalid without a day to count from.
QDate erasureDueOn(QDate from, const RetentionRule& rule);

/// What is wrong with rules as they were typed, by the fields courseMonths and declinedMonths.
Problems checkRetention(const QList<RetentionRule>& rules);

/// What is wrong with lifting the hold, by the fields liftedOn and reference.
Problems checkLifting(QDate on, const QString& reference, QDate today);

/// Why this citizen cannot be erased for this reason today; empty when nothing stands in the way.
Problems checkErasure(const RetentionRow& row, ErasureReason reason, QDate today);

} // namespace brobygger
