// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

class QWidget;

namespace brobygger {

struct PageContext;

// What the register or a relative tells of a citizen, each with its day. The page that holds `page` offers to take it back.

/// Asks when the citizen died or moved away.
void openLifeDialog(QWidget* page, PageContext& context, CitizenId citizen, LifeState state);
/// The citizen is there after all.
void putBackOnLists(QWidget* page, PageContext& context, CitizenId citizen);
/// Asks whether name and address are protected, and until when.
void openProtectionDialog(QWidget* page, PageContext& context, CitizenId citizen);

} // namespace brobygger
