// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// Opens the form of a new decision of a meeting: what, who, by when, and what it becomes. `entered` is told of it.
void openDecision(QWidget* parent, PageContext& context, MeetingId meeting,
                  const std::function<void(MeetingDecisionId)>& entered = {});

} // namespace brobygger
