// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace brobygger {

/// What a screen reader calls a widget that paints itself: a line of a list, a cell, a list. Its name and
/// description are the widget's own.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);
/// That such a widget is, or is no longer, the chosen one of its list. Its role must have been set.
void setAccessibleSelected(QWidget* widget, bool isSelected);

} // namespace brobygger
