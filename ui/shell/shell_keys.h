// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

namespace brobygger::key {

/// The keys that hold wherever one is; those of a page stand with its commands, those that open a page in ui/slices.cpp.
inline constexpr QKeyCombination newReferral = Qt::CTRL | Qt::Key_N;
inline constexpr QKeyCombination beside{Qt::Key_F8}; ///< also leads back from what the citizen sees alone
inline constexpr QKeyCombination search = Qt::CTRL | Qt::Key_F;
inline constexpr QKeyCombination palette = Qt::CTRL | Qt::Key_K;
inline constexpr QKeyCombination back = Qt::ALT | Qt::Key_Left;
inline constexpr QKeySequence::StandardKey undo = QKeySequence::Undo;
inline constexpr QKeyCombination undoSteps = Qt::CTRL | Qt::SHIFT | Qt::Key_Z;
inline constexpr QKeyCombination message{Qt::Key_F6};
inline constexpr QKeyCombination help{Qt::Key_F1};
inline constexpr QKeyCombination shortcuts = Qt::SHIFT | Qt::Key_F1;
inline constexpr QKeyCombination lock = Qt::CTRL | Qt::Key_L;
inline constexpr QKeyCombination quit = Qt::CTRL | Qt::Key_Q;

} // namespace brobygger::key
