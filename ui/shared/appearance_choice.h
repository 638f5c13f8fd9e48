// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/kit/look/appearance.h"

namespace brobygger {

// Each shows what was chosen at once and returns how to have the former choice back, which is refused when another was made
// since; empty when it was chosen already. The settings and the commands choose by these alone.

/// The language of the window, and of this file when it is opened again.
Undo chooseLanguage(Settings& settings, Appearance& appearance, const QString& code);
Undo chooseTheme(Appearance& appearance, ThemeChoice theme);
/// In per cent.
Undo chooseTextSize(Appearance& appearance, int percent);

} // namespace brobygger
