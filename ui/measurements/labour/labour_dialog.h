// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/labour/labour_status.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the form of what a citizen lives on from a day on, over `parent`: a new one of the citizen when its id is invalid.
void openLabourStatus(QWidget* parent, PageContext& context, const LabourStatus& status);

} // namespace brobygger
