// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_use/service_use.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the form of one row, over `parent`: a new one of a citizen when its id is invalid.
void openUseRow(QWidget* parent, PageContext& context, const ServiceUse& use);

} // namespace brobygger
