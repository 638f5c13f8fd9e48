// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the form for a new task or agreed step of a citizen.
void openNewTodo(QWidget* parent, PageContext& context, CitizenId citizen);

} // namespace brobygger
