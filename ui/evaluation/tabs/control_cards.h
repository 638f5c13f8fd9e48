// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluation/tabs/tab_parts.h"

namespace brobygger {

class ExhibitCard;

/// The card of an exhibit and that of the control chart beside it, of which one is seen: somebody chooses which. The choice is
/// kept in `tools.controlCharts`, so that it outlasts another count.
QWidget* withControlChart(const TabTools& tools, const Exhibit& exhibit, ExhibitCard* card, ExhibitCard* control);

} // namespace brobygger
