// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/reach/refusal_tally.h"

namespace brobygger {

/// Fields: month (the first day of one that is not after that of `today`), number (1 to 10,000), sex, ageGroup.
/// The running month may be entered; an evaluation counts whole months only.
Problems check(const RefusalTally& tally, QDate today);

} // namespace brobygger
