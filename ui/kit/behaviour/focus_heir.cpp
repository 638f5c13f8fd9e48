// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/behaviour/focus_heir.h"

#include <QPointer>
#include <QPushButton>

namespace brobygger {

namespace {
constexpr const char* cameNow = "cameNow"; ///< since the event loop last ran

bool canBeUsed(const QPushButton& button) { return button.isEnabled() && !button.isHidden(); }

QList<QPushButton*> rowOf(const QPushButton& button) {
    return button.parentWidget()->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly);
}

/// All changes of this turn are made before the heir is looked for, whatever their order.
void passFocusOn(QPushButton* button) {
    QList<QPushButton*> were;
    for (QPushButton* other : rowOf(*button)) {
        if (canBeUsed(*other) && !other->property(cameNow).toBool()) {
            were.append(other);
        }
    }
    const QPointer<QWidget> passedBy = button->window()->focusWidget();
    QMetaObject::invokeMethod(
        button,
        [button, were, passedBy] {
            if (button->window()->focusWidget() != passedBy) {
                return; // somebody has moved it on purpose
            }
            QList<QPushButton*> heirs = rowOf(*button);
            heirs.prepend(button); // it may have been away only for a moment
            for (QPushButton* heir : std::as_const(heirs)) {
                if (canBeUsed(*heir) && heir->isVisible() && !were.contains(heir)) {
                    heir->setFocus(Qt::OtherFocusReason);
                    return;
                }
            }
        },
        Qt::QueuedConnection);
}
} // namespace

void changeKeepingFocus(QPushButton* button, const std::function<void()>& change) {
    const bool couldBeUsed = canBeUsed(*button);
    const bool hadFocus = button->window()->focusWidget() == button;
    change();
    if (!button->parentWidget() || canBeUsed(*button) == couldBeUsed) {
        return;
    }
    if (!couldBeUsed) {
        button->setProperty(cameNow, true);
        QMetaObject::invokeMethod(
            button, [button] { button->setProperty(cameNow, QVariant()); }, Qt::QueuedConnection);
    } else if (hadFocus) {
        passFocusOn(button);
    }
}

} // namespace brobygger
