// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/behaviour/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QSlider>
#include <QTabBar>

namespace brobygger {

namespace {

bool changesByWheel(QObject* watched) {
    return qobject_cast<QComboBox*>(watched) || qobject_cast<QAbstractSpinBox*>(watched) || qobject_cast<QSlider*>(watched) ||
           qobject_cast<QTabBar*>(watched);
}

} // namespace

WheelGuard::WheelGuard(QCoreApplication& application) { application.installEventFilter(this); }

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel && changesByWheel(watched)) {
        event->ignore(); // and so it goes on to whatever the control stands on
        return true;
    }
    return false;
}

} // namespace brobygger
