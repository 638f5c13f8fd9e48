// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/base/values/money.h"
#include "core/meetings/meeting.h"
#include "core/plan/goal.h"

#include <optional>

namespace brobygger {

/// Fields, as in Meeting: startsAt (day and time are needed), endsAt (later on the same day), purpose, answerBy (not after the
/// meeting).
Problems check(const Meeting& meeting);
/// Fields: name (somebody must be named, or a partner), partner (needed where a person is named).
Problems check(const MeetingParticipant& participant);
/// Fields: words.
Problems check(const MeetingPoint& point);
/// Fields: what, by (needed unless it becomes a commitment, not before the meeting), goal (of a step), kind (about a citizen no
/// commitment: that stands with the partner, where its words would tell of the citizen without the citizen).
Problems check(const DecisionDraft& draft, const Meeting& meeting);
/// Fields: present (somebody was), nextOn (after the meeting), seenOn (not before the meeting, not ahead).
Problems check(const MeetingOutcome& outcome, const Meeting& meeting, QDate today);

/// So many days after a meeting its minutes are to have been sent. A rule of our own, no law.
inline constexpr int minutesDays = 7;
/// The day on which it is to be held, or by which the minutes of one that was held are to be sent; invalid for one that was
/// called off.
QDate dueOn(const Meeting& meeting);
/// Whether its day has come, so that one can write what was decided.
bool hasBegun(const Meeting& meeting, QDate today);
/// Whether the minutes are still to be seen by the citizen whom they are about.
bool isDraft(const Meeting& meeting);
/// Persons times minutes: what a meeting costs in time. Of one that was held those who were present, otherwise those invited.
int personMinutes(const MeetingRow& row);
/// So many minutes at this price of an hour, rounded to a minor unit.
Money costOf(int minutes, Money hour);

/// The points of the agenda that follow from what is open: of a citizen the agreed actions and steps by day, the commitments of
/// partners who take part, then the goals in the citizen's own words; of the network the commitments that are due by the day of
/// the meeting, or whose partner takes part.
QList<MeetingPoint> openPoints(const Meeting& meeting, const QList<Todo>& todos, const QList<Goal>& goals,
                               const QList<CommitmentRow>& commitments, const QList<MeetingParticipant>& participants);
/// Those of them that do not stand on the agenda in the same words.
QList<MeetingPoint> newPoints(const QList<MeetingPoint>& open, const QList<MeetingPoint>& there);

} // namespace brobygger
