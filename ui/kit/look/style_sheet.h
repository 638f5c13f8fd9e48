// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/look/theme.h"

#include <QString>

namespace brobygger {

/// The one style sheet of the program, made from the colours of a theme. Sizes are those of the 8-px grid.
QString styleSheet(const Colours& colours, ThemeMode mode);

} // namespace brobygger
