// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "core/base/problems.h"
#include "core/settings/settings.h"

namespace brobygger {

/// A cancellation at least so many hours before is "i tide".
inline constexpr Setting<int> inTimeHours{"appointments.in_time_hours", 24};
/// The most appointments one series makes: a year of weeks.
inline constexpr int longestSeries = 53;

/// What is wrong with an appointment as entered, its outcome apart. Fields: citizen, sector, place, date, endTime,
/// companionName, transportOrdered, transportPrice, reminded, times.
Problems checkAppointment(const Appointment& appointment);
Problems checkRepetition(const Repetition& repetition);

/// What is wrong with an outcome for this appointment at the moment `now`: no outcome before its time except
/// a cancellation or a new time, a reason with a no-show only and always there, a cancellation told before
/// the start, and on the side of `hours` that its word says. Fields: outcome, toldAt, noShowReason.
Problems checkOutcome(const Appointment& appointment, const OutcomeDraft& draft, const QDateTime& now, int hours);

/// What a cancellation told at `toldAt` is: in time at least `hours` before the start, late after that, and a
/// no-show when it was told after the start.
QString cancelledOutcome(const QDateTime& startsAt, const QDateTime& toldAt, int hours);
/// Whether an outcome may be known before the time has come: cancellations and a new time.
bool mayBeKnownBefore(const QString& outcome);

/// The appointment with this outcome entered; an empty outcome takes it away. Links that no longer fit are
/// dropped.
Appointment withOutcome(Appointment appointment, const OutcomeDraft& draft);
/// The same appointment at another time: nothing is reminded, ordered or known about it yet.
Appointment atNewTime(const Appointment& appointment, const QDateTime& startsAt, const QDateTime& endsAt);
/// Whether an appointment can be given a new time: it is moved as long as it has no outcome, and booked anew when it came to
/// nothing.
bool canHaveNewTime(const Appointment& appointment);
/// A new appointment like one that came to nothing, on a day to be agreed: for the course the citizen is in now, and followed
/// by us.
Appointment bookedAnew(const Appointment& missed);

/// Whether somebody must still call this appointment off: it lies ahead, and the citizen has died or moved away.
bool isToCallOff(const AppointmentRow& row, const QDateTime& now);
/// What such an appointment says of itself in a list: "dead – call off".
QString callOffWords(LifeState state);

/// The times of a series, the first included. Wall time: 10.00 stays 10.00 when the clocks change.
QList<QDateTime> repeatedTimes(const QDateTime& first, const Repetition& repetition);

} // namespace brobygger
