// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/notes/note.h"

namespace brobygger {

/// A text and a day between birth and today are needed; fields are named as in Note.
Problems check(const Note& note, QDate birthDate, QDate today);
/// A text and a day from the note's event until today; fields are named as in NoteRemark.
Problems check(const NoteRemark& remark, const Note& note, QDate today);
/// Whole days from the event to the writing; 0 when written the same day.
int daysLate(const Note& note);
/// Puts corrections together with what they replace; the notes come in any order. The newest event first.
QList<NoteEntry> entriesOf(const QList<Note>& notes);
/// Puts each remark to the entry one of whose wordings it was said to.
QList<NoteEntry> withRemarks(QList<NoteEntry> entries, const QList<NoteRemark>& remarks);

} // namespace brobygger
