// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialogs/dialog_fit.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QScreen>

namespace brobygger {

namespace {
constexpr QSize frame(16, 40); // borders and title bar

/// The middle of the window it belongs to, of the screen if there is none; where it was put already, it stays.
QPoint middleFor(const QDialog& dialog, const QRect& room) {
    if (dialog.testAttribute(Qt::WA_Moved)) {
        return dialog.geometry().center();
    }
    const QWidget* over = dialog.parentWidget() ? dialog.parentWidget()->window() : nullptr;
    return over && over->isVisible() ? over->geometry().center() : room.center();
}
} // namespace

DialogFit::DialogFit(QApplication& application) { application.installEventFilter(this); }

bool DialogFit::eventFilter(QObject* watched, QEvent* event) {
    auto* dialog = event->type() == QEvent::Show ? qobject_cast<QDialog*>(watched) : nullptr;
    if (dialog && dialog->isWindow()) {
        const QRect room = dialog->screen()->availableGeometry();
        QRect place(QPoint(), dialog->size().boundedTo(room.size() - frame));
        place.moveCenter(middleFor(*dialog, room));
        // Centred over its window it may hang over the edge.
        place.moveRight(qMin(place.right(), room.right()));
        place.moveBottom(qMin(place.bottom(), room.bottom()));
        place.moveLeft(qMax(place.left(), room.left()));
        place.moveTop(qMax(place.top(), room.top() + frame.height() - frame.width()));
        dialog->setGeometry(place);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace brobygger
