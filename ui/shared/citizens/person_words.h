// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person_around.h"

namespace brobygger {

class Workspace;

/// What somebody is to the citizen, in the language of the screen: "værge".
QString personRole(const Workspace& workspace, const PersonAround& person);
/// "værge: Anna Lund (12 34 56 78 · læg ikke besked)"; without a number, no brackets.
QString personInLine(const Workspace& workspace, const PersonAroundRow& row);

} // namespace brobygger
