// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visits/visit_round.h"

#include <functional>

class QWidget;

namespace brobygger {

struct PageContext;

/// Asks over `parent` when the worker is back from the home visits of a day and whom the office rings if not. I dag then waits
/// for the worker, and `print` gets the sheet.
void openVisits(QWidget* parent, PageContext& context, QDate day, const std::function<void(const VisitSheet&)>& print);

} // namespace brobygger
