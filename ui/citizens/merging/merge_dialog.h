// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <functional>

class QWidget;

namespace brobygger {

struct PageContext;

/// Shows two records side by side and asks which of them remains and what stands in it. `done` gets the remaining one; the page
/// that holds `page` offers to take it back.
void openMergeDialog(QWidget* page, PageContext& context, CitizenId one, CitizenId other,
                     const std::function<void(CitizenId)>& done = {});
/// First asks who is the same person as this citizen.
void openMergeWithDialog(QWidget* page, PageContext& context, CitizenId citizen,
                         const std::function<void(CitizenId)>& done = {});

} // namespace brobygger
