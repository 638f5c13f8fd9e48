// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// Opens the form of what is written when a meeting has been held: who was there, what the citizen disagreed with, when one
/// meets again, and whether the citizen has seen the minutes.
void openMeetingOutcome(QWidget* parent, PageContext& context, MeetingId meeting);

} // namespace brobygger
