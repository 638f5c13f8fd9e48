// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/rights_request.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// The forms over the register: a new request, its answer, and that the deadline is extended. What is typed is kept.
void openNewRightsRequest(QWidget* page, PageContext& context, CitizenId citizen);
void openRightsAnswer(QWidget* page, PageContext& context, const RightsRequest& request);
void openRightsExtension(QWidget* page, PageContext& context, const RightsRequest& request);

} // namespace brobygger
