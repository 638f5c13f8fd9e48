// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Asks what a citizen would like and what must be so for them to come. The page that holds `parent` offers
/// to take it back.
void openWishForm(QWidget* parent, PageContext& context, CitizenId citizen);

} // namespace brobygger
