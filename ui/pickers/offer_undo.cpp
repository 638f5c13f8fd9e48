// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pickers/offer_undo.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"

#include <QCoreApplication>

namespace brobygger {

void offerUndo(const QWidget* inside, const QString& message, const Result<Undo>& done) {
    MessageBar* bar = messagesFor(inside);
    if (!bar) {
        return;
    }
    if (!done) {
        bar->fail(done.error().message);
        return;
    }
    bar->offer(message, QCoreApplication::translate("OfferUndo", "Undo"), [bar, undo = *done] {
        if (const Result<void> undone = undo(); !undone) {
            bar->fail(undone.error().message);
        }
    });
}

} // namespace brobygger
