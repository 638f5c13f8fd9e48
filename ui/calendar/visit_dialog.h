// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

class QWidget;

namespace brobygger {

struct PageContext;

/// Asks over `parent` when the worker is back from the home visits of a day and whom the office rings if not. I dag then waits
/// for the worker, and the sheet for the office is printed.
void openVisits(QWidget* parent, PageContext& context, QDate day);

} // namespace brobygger
