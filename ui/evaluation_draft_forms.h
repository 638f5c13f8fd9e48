// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/slice.h"

namespace brobygger {

/// The part of draftForms() in which is entered what an evaluation needs about one citizen.
QList<DraftForm> evaluationDraftForms();

} // namespace brobygger
