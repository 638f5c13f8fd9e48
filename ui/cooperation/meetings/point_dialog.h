// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// Opens the form of a point of the agenda. One without an id is new; `entered` is told of it.
void openPoint(QWidget* parent, PageContext& context, const MeetingPoint& point,
               const std::function<void(MeetingPointId)>& entered = {});

} // namespace brobygger
