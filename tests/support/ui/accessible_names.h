// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace brobygger::test {

/// Every control below `root` that can take the focus and that a screen reader could not name: neither an
/// accessible name, a buddy label nor a text of its own. As "QLineEdit streetEdit in QWidget besideIt".
QStringList namelessControls(const QWidget& root);

/// Every combo box below `root` without a label that belongs to it: to screen readers on Linux Qt gives the chosen entry for
/// the name of such a box and never says what is chosen there.
QStringList combosWithoutLabel(const QWidget& root);

/// Every button in sight whose name, as a screen reader says it, lacks the words that stand on it: who speaks to the machine
/// says those (WCAG 2.5.3). As "Slet: Fjern barrieren".
QStringList buttonsNamedOtherwise(const QWidget& root);

/// Every text that can be read or heard in `root`: labels, fields, buttons, tabs, tables, tool tips,
/// accessible names.
QStringList readableTexts(const QWidget& root);

} // namespace brobygger::test
