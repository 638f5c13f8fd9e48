// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/behaviour/tab_order.h"

#include <QWidget>

namespace brobygger {

namespace {
bool isStop(const QWidget& control, const QWidget& window) {
    // What hands its focus on is no stop itself: the one it hands it to has a place in the order of its own.
    return (control.focusPolicy() & Qt::TabFocus) && !control.focusProxy() && control.isEnabled() &&
           control.window() == &window && control.isVisibleTo(&window);
}

QWidget* firstIn(QWidget& content) {
    // The parts of a page need not follow one another in the order of the whole window.
    for (QWidget* control = content.nextInFocusChain(); control != &content; control = control->nextInFocusChain()) {
        if (content.isAncestorOf(control) && control->isVisibleTo(&content) && isStop(*control, *content.window())) {
            return control;
        }
    }
    return nullptr;
}
} // namespace

QWidget* nextByTab(const QWidget& window, bool forward, const QWidget* within) {
    const auto step = [forward](const QWidget* from) {
        return forward ? from->nextInFocusChain() : from->previousInFocusChain();
    };
    const QWidget* start = window.focusWidget() ? window.focusWidget() : &window;
    for (QWidget* control = step(start); control && control != start; control = step(control)) {
        if ((!within || within->isAncestorOf(control)) && isStop(*control, window)) {
            return control;
        }
    }
    return nullptr;
}

void focusInto(QWidget& content) {
    QWidget* first = content.focusProxy();
    while (first && first->focusProxy()) {
        first = first->focusProxy();
    }
    if (!first || first->focusPolicy() == Qt::NoFocus || !first->isEnabled() || !first->isVisibleTo(&content)) {
        first = firstIn(content);
    }
    if (first) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace brobygger
