// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/goal.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the form of a goal over `parent`: a new one of the citizen when its id is invalid.
void openGoal(QWidget* parent, PageContext& context, const Goal& goal);
/// The same for a new one, with what usually stands in it.
void openNewGoal(QWidget* parent, PageContext& context, CitizenId citizen);

/// Opens the form of an agreed step: a new one towards its goal when its id is invalid.
void openPlanStep(QWidget* parent, PageContext& context, const Todo& step);

} // namespace brobygger
