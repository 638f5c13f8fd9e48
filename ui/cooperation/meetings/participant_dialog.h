// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// Opens the form of somebody who is to come to a meeting: who, how, and what was answered. One without an id is new; `entered`
/// is told of it.
void openParticipant(QWidget* parent, PageContext& context, const MeetingParticipant& participant,
                     const std::function<void(MeetingParticipantId)>& entered = {});

} // namespace brobygger
