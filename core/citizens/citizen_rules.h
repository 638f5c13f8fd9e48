// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/values/person_number.h"
#include "core/citizens/citizen.h"

#include <QStringList>

namespace brobygger {

/// What may be saved as a citizen: a name is needed, a CPR number must be one and agree with the birth date, an e-mail
/// address must be a whole one. A check digit that does not fit, or a protection that has run out, is a hint.
Problems check(const Citizen& citizen, PersonNumberKind kind, QDate today);

/// The sentence why nobody in the project can be born on this day: it lies ahead or before 1890. Empty when one can, or when
/// the day is not known.
QString birthDateProblem(QDate birth, QDate today);

/// A death or a move has a day, which lies neither ahead nor before the birth; nobody was met after the day they died.
/// `lastMetOn` may be invalid: not known.
Problems checkLifeState(const Citizen& citizen, QDate today, QDate lastMetOn = {});

/// The citizen as it is stored: names simplified, numbers as digits, the birth date taken from the CPR number when it
/// was left empty.
Citizen tidied(Citizen citizen, PersonNumberKind kind);

/// Whether the address is protected on a day: the one answer for every list, letter, sheet and search.
/// An `until` that is invalid is without end; its day is the last one.
bool isAddressProtectedOn(bool isProtected, QDate until, QDate day);
bool isAddressProtectedOn(const Citizen& citizen, QDate day);
/// "Skovvej 12, 8500 Grenaa" for others to see; empty while the address is protected or when there is none.
QString shownAddress(const Citizen& citizen, QDate day);
/// Whether this person may be on a call list at all: not the dead, not the moved. Lists ask the same of many rows in the SQL of
/// their store: life_state = 'present'.
bool isInReach(const Citizen& citizen);
/// Whether anything may be written to this person: Conflict in words for the dead.
Result<void> mayBeWrittenTo(LifeState state);

/// The words, dates and phone fragments a search field finds this person by.
QStringList searchTerms(const Citizen& citizen);

} // namespace brobygger
