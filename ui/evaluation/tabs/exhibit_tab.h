// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluation/tabs/tab_parts.h"
#include "ui/evaluation/tabs/tab_plan.h"

namespace brobygger {

/// The exhibits of a tab with its key figures beside them; what it lacks where there is nothing.
QWidget* exhibitTab(const TabTools& tools, const TabPlan& plan);

/// Whether anything was counted in its chapters.
bool hasData(const Evaluation& evaluation, const TabPlan& plan);
/// The commands a plan names, those below not among them.
QList<QAction*> commandsOf(const TabTools& tools, const TabPlan& plan);

} // namespace brobygger
