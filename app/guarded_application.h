// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QApplication>

namespace brobygger {

/// The event loop of the window. The one exception of the program, a failing file under an open connection, ends here, and so
/// does too little memory: the event that met it is given up, and the window is told afterwards, when nothing of it is running
/// any more.
class GuardedApplication final : public QApplication {
    Q_OBJECT
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;

Q_SIGNALS:
    void storageFailed(const brobygger::Error& error);
};

} // namespace brobygger
