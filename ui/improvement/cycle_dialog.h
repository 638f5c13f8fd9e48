// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/improvement/pdsa_cycle.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// The parts of a test, each with a form of its own: what is tried, that it starts, what was done and seen, what was decided.
enum class CycleStep { Plan, Start, Study, Decide };

/// The step that a change of it as it stands now is.
CycleStep stepOf(const PdsaCycle& cycle);

/// Opens the form of a step over `parent`. A test without an id is new; `entered` is told of it.
void openCycle(QWidget* parent, PageContext& context, CycleStep step, const PdsaCycle& cycle,
               const std::function<void(PdsaCycleId)>& entered = {});

/// Opens the form that a draft was typed into; `rest` is the step and the id. False when the test is gone.
bool openCycleDraft(QWidget* page, PageContext& context, CitizenId citizen, const QString& rest);

} // namespace brobygger
