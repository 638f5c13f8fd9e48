// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_history.h"
#include "core/service_use/service_use.h"

namespace brobygger {

/// The start sheet of a citizen who was taken in and the follow-ups of the year after, of periods that are over: for most from
/// a register or journal, for the rest as the citizen remembers it, some of it unknown; a sheet here and there is missing.
/// After the start there are 10 to 30 % fewer of everything, more or less for the one or the other. Without `hasAllKinds` only
/// the four that an evaluation always shows, for a demo made for measuring.
QList<ServiceUse> makeDemoServiceUse(const DemoHistory& history, const DemoWorld& world, DemoRandom& dice, IdSource& ids,
                                     bool hasAllKinds);

} // namespace brobygger
