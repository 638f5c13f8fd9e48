// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/people/person_around.h"

namespace brobygger {

/// A role is needed, and a name or a place; an e-mail address has an @, and nobody ends before they begin. Fields are named as
/// in PersonAround, the place `organisation`.
Problems check(const PersonAround& person);

/// Whether the person has the role on a day. The last day still counts.
bool isAroundOn(const PersonAround& person, QDate day);
/// Whether the period was over before a day.
bool isFormerOn(const PersonAround& person, QDate day);

} // namespace brobygger
