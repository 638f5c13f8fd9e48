// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialog_fit.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QScreen>

namespace brobygger {

namespace {
constexpr QSize frame(16, 40); // borders and title bar
}

DialogFit::DialogFit(QApplication& application) {
    application.installEventFilter(this);
}

bool DialogFit::eventFilter(QObject* watched, QEvent* event) {
    auto* dialog = event->type() == QEvent::Show ? qobject_cast<QDialog*>(watched) : nullptr;
    if (dialog && dialog->isWindow()) {
        const QRect room = dialog->screen()->availableGeometry();
        const QSize fits = dialog->size().boundedTo(room.size() - frame);
        if (fits != dialog->size()) {
            dialog->resize(fits);
        }
        // Centred over its window it may hang over the edge.
        QRect place = dialog->geometry();
        place.moveRight(qMin(place.right(), room.right()));
        place.moveBottom(qMin(place.bottom(), room.bottom()));
        place.moveLeft(qMax(place.left(), room.left()));
        place.moveTop(qMax(place.top(), room.top() + frame.height() - frame.width()));
        if (place != dialog->geometry()) {
            dialog->setGeometry(place);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace brobygger
