// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/base/time/due.h"
#include "core/cooperation/commitment.h"

namespace brobygger {

/// The day by which it is to be kept; invalid for one that waits no longer or goes on without a last day.
QDate dueOn(const Commitment& commitment);
DueState dueState(const Commitment& commitment, QDate today);

/// What can become of one in this state.
QList<CommitmentState> statesAfter(CommitmentState state);

/// How the commitments under a principle go. Those that were dropped do not count.
struct PrincipleTally {
    int kept = 0;
    int overdue = 0;
    int all = 0;

    bool operator==(const PrincipleTally&) const = default;
};
PrincipleTally tallyOf(const QList<CommitmentRow>& rows, Principle principle, QDate today);

/// Fields: promise, agreedOn (not after today), dueOn (not before that), partner (needed where a person is named).
Problems check(const Commitment& commitment, QDate today);
/// Fields, as in CommitmentAnswer: on (between the agreement and today, and not before `lastStep`, the day of what became of it
/// last), state (one that can follow), said (why it was dropped), promise and dueOn (one of them another than before, for one
/// that is changed; not due before the day of it).
Problems check(const CommitmentAnswer& answer, const Commitment& commitment, QDate today, QDate lastStep = {});

/// The commitment after that.
Commitment answered(Commitment commitment, const CommitmentAnswer& answer);

} // namespace brobygger
