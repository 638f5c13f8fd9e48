// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/slice.h"

namespace brobygger {

/// The forms of messages to and from others, of attached files, of home visits and of the hand-over book whose drafts are found
/// again after unlocking.
QList<DraftForm> correspondenceDraftForms();

} // namespace brobygger
