// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/outreach/outreach.h"

namespace brobygger {

/// Fields: day (not after today), subject, place (needed without a partner), attending (0 to 10,000), minutes (0 to 1440).
Problems check(const Outreach& outreach, QDate today);
/// As it is kept: words tidied, and attendance only where somebody can attend.
Outreach tidied(Outreach outreach);

} // namespace brobygger
