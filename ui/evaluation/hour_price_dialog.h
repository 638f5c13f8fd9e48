// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/slice.h"

namespace brobygger {

/// Opens the form for the price of an hour over `parent`: amount, year and source, none without the others.
void openHourPrice(QWidget* parent, PageContext& context);

} // namespace brobygger
