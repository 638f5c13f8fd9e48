// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"

#include <QString>

class QWidget;

namespace brobygger {

/// Tells the page around `inside` what was done and offers to take it back, or says why it was not done.
void offerUndo(const QWidget* inside, const QString& message, const Result<Undo>& done);

} // namespace brobygger
