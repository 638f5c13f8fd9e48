// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_cooperation.h"
#include "core/demo/demo_plan.h"
#include "core/meetings/meeting.h"

#include <optional>

namespace brobygger {

/// Round-table meetings with those who come, the agenda and what was decided.
struct DemoMeetings {
    QList<Meeting> meetings;
    QList<MeetingParticipant> participants;
    QList<MeetingPoint> points;
    QList<MeetingDecision> decisions;
};

/// Somebody whose plan can be met about.
struct DemoMetAbout {
    Citizen citizen;
    DemoPlan plan;
};
/// The citizen and the plan, when there is a goal with an open step; nothing otherwise.
std::optional<DemoMetAbout> metAbout(const DemoHistory& history, const DemoPlan& plan);

/// A meeting of the network that has been held, whose minutes everybody has, and one about a citizen that is to come, to which
/// the hospital has not answered. Nothing of them waits on the day of the demo.
DemoMeetings makeDemoMeetings(const DemoWorld& world, const DemoCooperation& cooperation,
                              const std::optional<DemoMetAbout>& about, IdSource& ids);

} // namespace brobygger
