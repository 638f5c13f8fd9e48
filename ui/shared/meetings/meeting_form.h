// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "ui/shell/navigator.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// A new meeting about a citizen, or (an invalid id) about the network: in two weeks, for three quarters of an hour.
Meeting newMeeting(const Workspace& workspace, CitizenId citizen = {});
/// Opens the form of what the invitation says over `parent`. One without an id is new; `saved` is told of it.
void openMeetingForm(QWidget* parent, PageContext& context, const Meeting& meeting, const QString& draftName,
                     const std::function<void(MeetingId)>& saved);
/// The same for a new one, which one then goes on with on the page of the cooperation.
void openNewMeeting(QWidget* parent, PageContext& context, CitizenId citizen = {});

/// Where a meeting is seen. Give it to Navigator::open.
Target meetingTarget(MeetingId meeting);

} // namespace brobygger
