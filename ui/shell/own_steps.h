// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;
class QKeyEvent;
class QObject;
class QWidget;

namespace brobygger {

/// What a field can do with what was written in it.
struct OwnSteps {
    bool canUndo = false;
    bool canRedo = false;
};

OwnSteps ownSteps(const QWidget& field);
/// Both keys that mean "write it again". Each desktop knows only one of them by itself.
bool isRedoKey(const QKeyEvent& key);
/// The field to which this event brings a key, of a field of numbers its line; nothing for every other event.
QWidget* fieldOfKey(QObject* watched, const QEvent& event);
/// For the filter of a view: when the event is a redo key in a field that can write something again, the field does; true then.
bool writesAgain(QObject* watched, QEvent& event);

} // namespace brobygger
