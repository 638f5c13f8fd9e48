// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/citizens/citizen.h"

#include <QStringList>

namespace brobygger {

/// What stands beside a telephone number before somebody rings it.
enum class PhoneMark { MayRing, DoNotRing, LeaveNoMessage, DoNotMentionUs, NotAsked };

/// The weightiest thing that was said: not to be rung comes before no message, that before not mentioning us. Whoever
/// was not asked whether we may ring is "not asked", whatever else is known.
PhoneMark phoneMark(const SafeContact& contact);
/// "may be rung", "do not ring" …
QString wordFor(PhoneMark mark);
/// Whether the mark is a caution, to be shown as one.
bool isCaution(PhoneMark mark);
/// Everything that was said no to, and the good advice last: for the tool tip and the contact dialog.
QStringList cautions(const SafeContact& contact);
/// Whether this person may be sent a text message: Denied in words when they have said no, and when nobody has asked.
Result<void> mayBeTexted(const SafeContact& contact);

} // namespace brobygger
