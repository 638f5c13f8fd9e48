// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace brobygger {

/// These commands act on the current row of this widget; one command may act on the rows of several.
void actOnRowOf(QWidget* rows, const QList<QAction*>& commands);
/// Whether somebody sees what the command would act on: its rows, or one of its buttons beside them. Always so of a command
/// that acts on no row.
bool isRowInSight(const QAction& command);

} // namespace brobygger
