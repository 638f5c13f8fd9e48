// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>

class QWidget;

namespace brobygger::stories {

/// Something on the screen: a control, a text, an item of a list, a painted button.
struct Thing {
    QString name;    ///< what a screen reader says of it, else what stands in it, without marks of accelerators
    QRect place;     ///< in pixels of the screen
    QWidget* widget; ///< what holds it
    bool isEnabled = true;
};

/// The windows in which something can be clicked at the moment: an open menu alone, else the topmost modal dialog alone,
/// else all of them.
QList<QWidget*> usableWindows();
/// All windows in sight.
QList<QWidget*> visibleWindows();

/// Everything of a window that shows, from the top down and from left to right.
QList<Thing> thingsIn(QWidget& window);
/// What a screen reader says of a widget.
QString nameOf(const QWidget& widget);
/// Empty when a click in the middle of the thing would reach it; otherwise what is wrong: "switched off", "covered by …",
/// "clipped", "outside the window".
QString whyNotClickable(const Thing& thing);

} // namespace brobygger::stories
