// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/slice.h"

namespace brobygger {

/// The part of draftForms() in which round-table meetings are written.
QList<DraftForm> meetingsDraftForms();

} // namespace brobygger
