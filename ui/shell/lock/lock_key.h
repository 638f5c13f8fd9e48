// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QCoreApplication;

namespace brobygger {

/// Hears Ctrl+L wherever it is pressed in the program: over a page, and over every dialog, menu, palette, help window and
/// file dialog, where a shortcut of the page behind is not heard.
class LockKey final : public QObject {
    Q_OBJECT
public:
    explicit LockKey(QCoreApplication& application);

Q_SIGNALS:
    void pressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace brobygger
