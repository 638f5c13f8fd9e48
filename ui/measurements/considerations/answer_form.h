// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/considerations/considerations_request.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the sheet of an answer, area by area as the letter prints it, over `parent`. Saved, what it says is to be minded, and
/// the request is closed.
void openConsiderationsAnswer(QWidget* parent, PageContext& context, const ConsiderationsRequest& request);

} // namespace brobygger
