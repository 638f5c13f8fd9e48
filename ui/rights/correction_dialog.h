// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Asks what is corrected and who of those who got something about the citizen is to be told; each gets a task. What is typed
/// is kept.
void openCorrectionNotices(QWidget* page, PageContext& context, CitizenId citizen);

} // namespace brobygger
