// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/slice.h"

namespace brobygger {

/// The forms of what work must spare a citizen whose drafts are found again after unlocking.
QList<DraftForm> considerationsDraftForms();

} // namespace brobygger
