// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

namespace brobygger {

/// How to take a finished verb back. A page offers it in its message bar as "Fortryd" for a while; taking back is an
/// audited write like any other and may be refused when somebody has touched the record since. Empty when the verb left
/// everything as it was.
using Undo = std::function<Result<void>()>;

} // namespace brobygger
