// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluation/tabs/tab_parts.h"

namespace brobygger {

/// What is hidden in the edition for people outside, and why, and which numbers it sets right: for her who makes it, never
/// printed. Null where there is nothing of either.
QWidget* hiddenCard(const TabTools& tools);

} // namespace brobygger
