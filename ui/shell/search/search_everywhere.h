// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/forms/search_popup.h"

namespace brobygger {

class Workspace;

/// What the top bar finds while one types: people first, then offers; each hit leads where searchTarget()
/// says.
Search searchEverywhere(Workspace& workspace);

} // namespace brobygger
