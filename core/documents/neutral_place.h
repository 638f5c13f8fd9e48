// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"

namespace brobygger {

// How a letter or an SMS to a citizen names a place, so that anybody may read it: street and number, never what an offer or a
// clinic is about. One rule for both.

/// The words as they are; empty when they tell of illness or misuse, or hold the name of the offer, which mostly says what it
/// is about.
QString neutralWords(const QString& words, const QString& offerName);

/// "Eksempelvej 9, dør B, 8585 Glesborg" of a place that begins with a street and its number ("119B", "35-37"), without those
/// of its parts that are not neutral; empty for any other place, and for a street that is not neutral itself.
QString streetOnly(const QString& place, const QString& offerName = {});

/// The street of an appointment for an SMS, without the town; empty at home and where there is no street to be said.
QString neutralStreet(const AppointmentRow& row);

/// Where the citizen is to come, for a letter: what was written of the place (floor, door), the street instead of a name, and
/// the town, so that nobody has to look it up. A partner is named only where its street is not known. "hjemme hos dig" at home;
/// empty when nothing is left to be said.
QString neutralPlace(const AppointmentRow& row);

} // namespace brobygger
