// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/barrier.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the form of a barrier over `parent`: a new one of the citizen when its id is invalid.
void openBarrier(QWidget* parent, PageContext& context, const Barrier& barrier);
/// The same for a new one, noticed today.
void openNewBarrier(QWidget* parent, PageContext& context, CitizenId citizen);

} // namespace brobygger
