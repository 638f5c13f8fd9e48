// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "core/base/problems.h"
#include "core/visits/visit_round.h"

namespace brobygger {

/// When the worker is back, when the office rings, the mobile and whom to ring next are needed. Fields are named as in
/// VisitRound.
Problems check(const VisitRound& round);
/// Those of a day that are at the citizen's home and still stand, by time.
QList<AppointmentRow> homeVisits(const QList<AppointmentRow>& day);
/// One of them on the sheet.
VisitLine visitLine(const AppointmentRow& row, const Citizen& citizen, bool withSafetyNote);
/// What a new round proposes: back an hour after the last visit begins or when it ends, and half an hour before the office
/// rings.
VisitRound proposedRound(const QList<AppointmentRow>& visits, const VisitRound& former);

} // namespace brobygger
