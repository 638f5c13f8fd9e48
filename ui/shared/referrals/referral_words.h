// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course.h"
#include "core/referrals/incoming_rules.h"
#include "core/referrals/outgoing_rules.h"
#include "ui/kit/labels/chip.h"

namespace brobygger {

/// The clock to first contact: "Ventet 4 dage" while it runs, amber on the last day, red with the days past the deadline when
/// overdue, green with the days it took once it has stopped.
ChipText clockChip(const FirstContactClock& clock);
ChipText courseChip(CourseState state);
ChipText outgoingChip(OutgoingState state);
/// "12 dage uden svar" for a sent one, by the days an offer has to answer; nothing else waits.
std::optional<ChipText> replyChip(const OutgoingReferral& referral, QDate today, int replyDays);
/// What the button for a step says.
QString stepWord(OutgoingStep step);

} // namespace brobygger
