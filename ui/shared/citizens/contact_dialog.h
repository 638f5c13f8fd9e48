// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the form for a contact or an attempt: the safe ways to reach the person stand on top, a key chooses what came of
/// it. The page that holds `parent` tells what followed and offers to take it back.
void openContactDialog(QWidget* parent, PageContext& context, CitizenId citizen);

} // namespace brobygger
