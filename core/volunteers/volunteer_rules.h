// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/settings/settings.h"
#include "core/volunteers/volunteer.h"

namespace brobygger {

/// How many months a promise of silence is proposed to hold. No law says how long: it is the organisation's own rule.
inline constexpr Setting<int> statementMonths{"volunteers.statement_months", 12};
/// How many days before its last day one is told to have it signed again.
inline constexpr Setting<int> statementLapsingDays{"volunteers.statement_lapsing_days", 30};

enum class StatementState {
    Missing, ///< never signed
    Valid,
    Lapsing, ///< holds, and is to be signed again soon
    Lapsed,
};

/// The last day still holds. `lapsingDays` is how long before one is told.
StatementState statementState(const Volunteer& volunteer, QDate today, int lapsingDays);
/// The last day of a statement signed on this day, as a form proposes it.
QDate proposedValidTo(QDate promisedOn, int months);
/// The day by which the statement is to be signed again: its last one. Invalid for who has stopped or does not go along.
QDate dueOn(const Volunteer& volunteer);

/// Why the volunteer can follow nobody on this day, in one sentence; empty when nothing is in the way.
QString whyNotFollowing(const Volunteer& volunteer, QDate day);

/// Fields: name, since (not after today), promisedOn (not after today), promiseValidTo (goes with it and does not lie before
/// it), stoppedOn (from the first day to today), email.
Problems check(const Volunteer& volunteer, QDate today);

} // namespace brobygger
