// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/labour/labour_status.h"

#include <optional>

namespace brobygger {

/// The last status without an end holds so many days after its first; then somebody must ask again (evaluation.md §3.9).
inline constexpr int openStatusDays = 182;

/// A status and a first day between birth (or 1890) and today are needed, and an end not before it; no other status of the
/// citizen may begin on the same day. `others` may hold the row itself. Fields are named as in LabourStatus.
Problems check(const LabourStatus& status, const QList<LabourStatus>& others, QDate birthDate, QDate today);

/// The last day a status holds: the end that was entered, else the day before the next one begins, else openStatusDays after
/// its first. What is not known is invalid.
QDate lastDayOfStatus(QDate from, QDate to, QDate nextFrom);

/// The status that is known on a day, nothing when none is (evaluation.md §3.9): one with an end holds to its end, one without
/// to the day before the next one, and the last one openStatusDays. Of several the latest counts. A row of status `unknown` is
/// returned like any other. `statuses` are of one citizen, in any order; those that begin after the day may be among them.
std::optional<LabourStatus> labourStatusOn(const QList<LabourStatus>& statuses, QDate day);

/// Since when nothing is known on a day: the day after the last status ended or ran out, or the first day of a row that says
/// `unknown`. Invalid when something is known on the day, and when nothing ever was.
QDate labourUnknownSince(const QList<LabourStatus>& statuses, QDate day);

/// Whether a code labour_market_status is work, on ordinary or special terms: employed, self_employed, flex_job, light_job.
bool isInWork(const QString& status);

} // namespace brobygger
