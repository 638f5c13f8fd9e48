// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/volunteers/accompaniment.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// Opens the plan by which a volunteer follows the citizen: the one that goes on, otherwise a new one. Each appointment to come
/// has a field that says how it is followed, filled in as the plan proposes.
void openAccompaniment(QWidget* parent, PageContext& context, CitizenId citizen);
/// Asks for what the volunteer tells of the time and the way of one step.
void openAccompanimentTime(QWidget* parent, PageContext& context, const AccompanimentRow& row);

} // namespace brobygger
