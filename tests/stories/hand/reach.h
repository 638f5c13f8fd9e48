// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/stories/hand/screen.h"

#include <QKeySequence>
#include <functional>

class QTabBar;
class QWindow;

namespace brobygger::stories {

/// The kind of control a story means when several share a name.
using Kind = bool (*)(const QWidget&);
bool isField(const QWidget& widget);
bool isCombo(const QWidget& widget);

/// Lets everything happen that is due, and gives the focus back after a dialog has gone, as a desktop does.
void settle();
/// Waits for something to become so; false after a minute in vain.
bool waitFor(const std::function<bool()>& condition);
/// All things of these windows that are called so and are of the kind, in the order one reads; exact ones when there are any.
QList<Thing> called(const QString& name, const QList<QWidget*>& windows, Kind is = nullptr);
/// The one of that name that can be used, counted from 0 as one reads. Waits for it.
Thing find(const QString& name, int which = 0);
/// The first of that name and kind. Waits for it.
Thing findWhere(const QString& name, Kind is);

/// One click, or two, in the middle of a thing that can be clicked; otherwise the story fails.
void strike(Thing thing, Qt::MouseButton button, bool twice = false);
/// One combination of keys as it is printed in menus.
void strikeKeys(const QString& keys);
/// Types words into whatever has the focus, key by key.
void typeWords(const QString& words);
/// The window that keys go to; of an open menu the menu.
QWindow* windowWithFocus();
/// What has the focus, by its name; of a table or list the words of the current row too.
QString focusWords();
/// What has the focus when it is called so, else null.
QWidget* focusNamed(const QString& name);
/// The tab bar with the focus when it has this tab, else null.
QTabBar* focusedBarWith(const QString& tab);
/// Types the path into the open question for a file and answers it.
void answerWithFile(const QString& path);

/// Ends the story with a sentence, what is on the screen, and a picture of it.
[[noreturn]] void fail(const QString& sentence);
/// Keeps a picture of the window in front when BROBYGGER_STORY_PICTURES names a folder.
void keepPicture(const QString& name);

} // namespace brobygger::stories
