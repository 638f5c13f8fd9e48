// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "ui/kit/commands/undo_history.h"

class QWidget;

namespace brobygger {

class MessageBar;

/// Tells on the page that holds this widget what was done and offers to take it back, there, with Ctrl+Z and in the list
/// of what can be taken back; a verb that failed is told as it is. Nothing happens where no page is.
void offerUndo(const QWidget* inside, const QString& message, const Result<Undo>& done);
/// Nothing that was done before can be taken back any more; no message offers it either.
void forgetUndo(const QWidget* inside);
/// The same for what tells itself what became of it when it is taken back.
void offerTakeBack(const QWidget* inside, const QString& message, TakeBack takeBack);
/// Tells what was done that cannot be taken back; Ctrl+Z then says the reason once and takes nothing older back instead.
void tellLasting(const QWidget* inside, const QString& message, const QString& reason);
/// The undo of a verb with a sentence of its own for what holds again; without one it is told what was taken back.
TakeBack saying(const Undo& undo, const QString& sentence);

/// Takes a step back and tells what became of it.
void takeBack(UndoHistory& history, quint64 step, MessageBar* messages);

} // namespace brobygger
