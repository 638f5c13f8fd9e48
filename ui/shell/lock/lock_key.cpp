// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock/lock_key.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace brobygger {

LockKey::LockKey(QCoreApplication& application) { application.installEventFilter(this); }

bool LockKey::eventFilter(QObject* /*watched*/, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto* key = static_cast<const QKeyEvent*>(event);
    if (key->key() != Qt::Key_L || key->modifiers() != Qt::ControlModifier) {
        return false;
    }
    Q_EMIT pressed();
    return true;
}

} // namespace brobygger
