// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QCoreApplication;

namespace brobygger {

/// Keeps the mouse wheel from changing a value anywhere in the program: over a combo box, a number, a date, a slider, a list
/// of choices or the tabs, the wheel scrolls the page they stand on.
class WheelGuard final : public QObject {
    Q_OBJECT
public:
    explicit WheelGuard(QCoreApplication& application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace brobygger
