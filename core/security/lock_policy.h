// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

namespace brobygger {

/// After how many minutes without a key or a mouse the window locks by itself. There is no "never".
inline constexpr Setting<int> lockAfterMinutes{"lock.after_minutes", 10};
inline constexpr int fewestLockMinutes = 1;
inline constexpr int mostLockMinutes = 60;

} // namespace brobygger
