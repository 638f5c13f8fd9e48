// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outreach/outreach.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// Opens the form of a visit or contact without a citizen over `parent`. One without an id is new; `entered` is told of it.
void openOutreach(QWidget* parent, PageContext& context, const Outreach& outreach,
                  const std::function<void(OutreachId)>& entered = {});
/// A new one of today.
Outreach newOutreach(const Workspace& workspace);

} // namespace brobygger
