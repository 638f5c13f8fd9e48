// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tab_order.h"

#include <QWidget>

namespace brobygger {

namespace {
bool isStop(const QWidget& control, const QWidget& window) {
    // What hands its focus on is no stop itself: the one it hands it to has a place in the order of its own.
    return (control.focusPolicy() & Qt::TabFocus) && !control.focusProxy() && control.isEnabled() &&
           control.window() == &window && control.isVisibleTo(&window);
}
} // namespace

QWidget* nextByTab(const QWidget& window, bool forward) {
    const auto step = [forward](const QWidget* from) {
        return forward ? from->nextInFocusChain() : from->previousInFocusChain();
    };
    const QWidget* start = window.focusWidget() ? window.focusWidget() : &window;
    for (QWidget* control = step(start); control && control != start; control = step(control)) {
        if (isStop(*control, window)) {
            return control;
        }
    }
    return nullptr;
}

} // namespace brobygger
