// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_history.h"
#include "core/people/person_around.h"

namespace brobygger {

/// Who stands around an invented citizen beside the own doctor: most have somebody close, some a caseworker, home nursing, a
/// volunteer or a guardian, and now and then a caseworker whose time is over.
QList<PersonAround> makeDemoPeople(const DemoHistory& history, const DemoWorld& world, int number, IdSource& ids);

} // namespace brobygger
