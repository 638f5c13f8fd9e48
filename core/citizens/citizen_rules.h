// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/person_number.h"
#include "core/citizens/citizen.h"

#include <QStringList>

namespace brobygger {

/// What may be saved as a citizen: a name is needed, a CPR number must be one and agree with the birth date, an e-mail
/// address has an @. A check digit that does not fit, or a protection that has run out, is a hint.
Problems check(const Citizen& citizen, PersonNumberKind kind, QDate today);

/// The citizen as it is stored: names simplified, numbers as digits, the birth date taken from the CPR number when it
/// was left empty.
Citizen tidied(Citizen citizen, PersonNumberKind kind);

/// Whether the address may be shown to others on a day.
bool isAddressProtectedOn(const Citizen& citizen, QDate day);
/// Whether this person may be on a call list at all: not the dead, not the moved.
bool isInReach(const Citizen& citizen);

/// The words, dates and phone fragments a search field finds this person by.
QStringList searchTerms(const Citizen& citizen);

} // namespace brobygger
