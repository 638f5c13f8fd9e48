// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time/working_days.h"
#include "core/settings/settings.h"

namespace brobygger {

inline constexpr Setting<bool> closedOnConstitutionDay{"closed.constitution_day", false};
inline constexpr Setting<bool> closedOnChristmasEve{"closed.christmas_eve", false};
inline constexpr Setting<bool> closedOnNewYearsEve{"closed.new_years_eve", false};

/// The days on which this workplace is closed besides the public holidays, for everything that counts working days.
inline ClosedDays closedDays(const Settings& settings) {
    return {settings.value(closedOnConstitutionDay), settings.value(closedOnChristmasEve), settings.value(closedOnNewYearsEve)};
}

} // namespace brobygger
