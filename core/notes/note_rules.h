// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/notes/note.h"

namespace brobygger {

/// A text and a day between birth and today are needed; fields are named as in Note.
Problems check(const Note& note, QDate birthDate, QDate today);
/// Whole days from the event to the writing; 0 when written the same day.
int daysLate(const Note& note);
/// Puts corrections together with what they replace; the notes come in any order. The newest event first.
QList<NoteEntry> entriesOf(const QList<Note>& notes);

} // namespace brobygger
