// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <optional>

namespace brobygger {

// The short texts that a citizen's states are stored and exchanged as.
QString toCode(Sex sex);               ///< female, male, other; empty when unknown
QString toCode(Permission permission); ///< yes, no, not_asked
QString toCode(LifeState state);       ///< present, moved, dead
Sex sexFromCode(const QString& code);
Permission permissionFromCode(const QString& code);
LifeState lifeStateFromCode(const QString& code);

} // namespace brobygger
