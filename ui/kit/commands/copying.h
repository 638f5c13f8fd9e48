// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

/// Puts words about people into the clipboard, marked so that clipboard managers do not keep them: the only way anything of
/// the program gets there. Keep-out marks: x-kde-passwordManagerHint (Klipper and those who follow it), and
/// ExcludeClipboardContentFromMonitorProcessing (Windows).
void copyPersonal(const QString& text);
/// Marks in the same way what a text field has just put there; true when there was something to mark.
bool markOwnCopy();
/// Empties the clipboard, and the selection of X11, when what is in it came from this program.
void clearOwnCopy();

} // namespace brobygger
