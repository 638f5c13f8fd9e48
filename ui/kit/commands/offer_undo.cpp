// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/commands/offer_undo.h"

#include "ui/kit/commands/message_bar.h"
#include "ui/kit/page.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
/// Taking back may have led to another page, where what became of it is then told.
MessageBar* inFront(const UndoHistory& history, MessageBar* messages) {
    const QWidget* around = messages->parentWidget();
    MessageBar* other = around && around->isVisible() ? nullptr : history.messagesInFront();
    return other ? other : messages;
}
} // namespace

void takeBack(UndoHistory& history, quint64 step, MessageBar* messages) {
    const bool isLasting = history.isLasting(step);
    const Result<QString> done = history.takeBack(step);
    MessageBar* here = inFront(history, messages);
    if (done) {
        here->tell(*done);
    } else if (isLasting) {
        here->warn(done.error().message); // nothing went wrong
    } else {
        here->fail(done.error().message);
    }
}

void offerTakeBack(const QWidget* inside, const QString& message, TakeBack undo) {
    const MessageHolder* holder = messageHolderOf(inside);
    if (!holder) {
        return;
    }
    MessageBar* bar = holder->messages();
    UndoHistory& history = holder->undoHistory();
    const quint64 step = history.remember(message, std::move(undo));
    bar->offer(message, QCoreApplication::translate("OfferUndo", "Undo"),
               [bar, &history, step] { takeBack(history, step, bar); });
    bar->setStep(step);
    // Taken back from another page or from the list, it is no offer any more.
    QObject::connect(&history, &UndoHistory::takenBack, bar, &MessageBar::withdraw, Qt::UniqueConnection);
}

void forgetUndo(const QWidget* inside) {
    if (const MessageHolder* holder = messageHolderOf(inside)) {
        holder->undoHistory().forget();
    }
}

void tellLasting(const QWidget* inside, const QString& message, const QString& reason) {
    if (const MessageHolder* holder = messageHolderOf(inside)) {
        holder->undoHistory().rememberLasting(reason);
        holder->messages()->tell(message);
    }
}

TakeBack saying(const Undo& undo, const QString& sentence) {
    return [undo, sentence]() -> Result<QString> {
        const Result<void> undone = undo();
        return undone ? Result<QString>(sentence) : Result<QString>(undone.error());
    };
}

void offerUndo(const QWidget* inside, const QString& message, const Result<Undo>& done) {
    if (done && !*done) {
        if (MessageBar* bar = messagesFor(inside)) {
            bar->tell(QCoreApplication::translate("OfferUndo", "Nothing was changed."));
        }
    } else if (done) {
        offerTakeBack(inside, message, saying(*done, QString()));
    } else if (MessageBar* bar = messagesFor(inside)) {
        bar->fail(done.error().message);
    }
}

} // namespace brobygger
