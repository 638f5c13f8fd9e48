// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/slice.h"

namespace brobygger {

/// The forms of the settings whose drafts are found again after unlocking.
QList<DraftForm> settingsDraftForms();

} // namespace brobygger
