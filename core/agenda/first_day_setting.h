// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

namespace brobygger {

/// Whether the guidance for the first days stays away from I dag: because it was hidden, or because all of it was done. The
/// command "Show getting started" brings it back.
inline constexpr Setting<bool> firstDayHidden{"today.first_day_hidden", false};

} // namespace brobygger
