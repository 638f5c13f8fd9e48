// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merging/merge.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Shows what taking two records apart does, asks whose it is what was entered since, and lists what was sent meanwhile.
void openSplitDialog(QWidget* page, PageContext& context, MergeId merge);

} // namespace brobygger
