// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialogs/open_when_free.h"

#include "ui/kit/commands/message_bar.h"
#include "ui/kit/page.h"

#include <QApplication>

namespace brobygger {

void openWhenFree(QWidget* page, const QString& ready, const QString& label, std::function<void()> open) {
    if (QApplication::activeModalWidget()) {
        messagesFor(page)->ask(Tone::Green, ready, label, std::move(open));
    } else {
        open();
    }
}

} // namespace brobygger
