// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace brobygger {

/// What a verb ends with, for the script that called it; the manual tells them.
namespace exitStatus {
inline constexpr int done = 0;
inline constexpr int failed = 1;     ///< the work failed, or a check found something
inline constexpr int wrongUsage = 2; ///< what was typed cannot be understood
} // namespace exitStatus

/// Of a verb that came to nothing: wrong usage or failed, a wrong passphrase among the latter.
int exitStatusOf(const Error& error);

} // namespace brobygger
