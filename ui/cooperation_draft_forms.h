// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/slice.h"

namespace brobygger {

/// The part of draftForms() in which the cooperation with partners is written.
QList<DraftForm> cooperationDraftForms();

} // namespace brobygger
