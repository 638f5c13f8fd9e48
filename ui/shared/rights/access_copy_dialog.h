// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Asks where the citizen's own copy shall lie, shows every line that will stand in it, lets one leave out those that are about
/// others with a reason, and writes it.
void openAccessCopy(QWidget* parent, PageContext& context, CitizenId citizen);

} // namespace brobygger
