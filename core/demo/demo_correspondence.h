// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/correspondence/short_message.h"
#include "core/demo/demo_history.h"

namespace brobygger {

/// Some of those who are taken in and whose own doctor may be told of plan and attendance: a message to the clinic, and for
/// most of them what came back. None is late on the day of the demo; a few are to be filed.
QList<ShortMessage> makeDemoCorrespondence(const DemoHistory& history, const DemoWorld& world, int number, IdSource& ids);

} // namespace brobygger
