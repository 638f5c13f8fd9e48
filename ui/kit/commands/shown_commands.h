// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace brobygger {

/// Lets these commands be used only while the widget they act in is on the screen.
void enableWhileShown(QWidget* widget, const QList<QAction*>& commands);

} // namespace brobygger
