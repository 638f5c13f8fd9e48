// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluation/tabs/tab_parts.h"

namespace brobygger {

/// Overblik: the triple aim in three panels, the balancing measures below, and the commands that belong to all of it. An empty
/// panel says what is missing and where it is entered.
QWidget* boardTab(const TabTools& tools);

} // namespace brobygger
