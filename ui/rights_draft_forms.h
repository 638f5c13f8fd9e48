// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/slice.h"

namespace brobygger {

/// The forms of requests by right whose drafts are found again after unlocking.
QList<DraftForm> rightsDraftForms();

} // namespace brobygger
