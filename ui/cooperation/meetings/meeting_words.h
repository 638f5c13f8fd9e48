// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "ui/kit/labels/chip.h"

namespace brobygger {

class Workspace;

/// How a meeting stands, in a word: planned, who has not answered, minutes to be sent.
ChipText meetingChip(const MeetingRow& row, QDate today);
/// Whom it is about: the citizen, or the network.
QString meetingAbout(const MeetingRow& row);
/// "ma 16-11-2026 kl. 13.00–13.45".
QString meetingTime(const Meeting& meeting);
/// Persons times minutes, and the sum where the price of an hour stands: "4 × 45 minutes, 1.200 kr. at the price of an hour in
/// 2026".
QString meetingCost(const Workspace& workspace, const MeetingRow& row);

} // namespace brobygger
