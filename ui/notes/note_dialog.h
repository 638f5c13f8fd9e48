// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"

#include "ui/shell/slice.h"

class QWidget;

namespace brobygger {

/// Opens the form for a note; one written with the citizen is for both to read. What is typed is kept at every pause and
/// offered back after a lock or a crash.
void openNewNote(QWidget* parent, PageContext& context, CitizenId citizen, Audience audience = Audience::Worker);
/// The name of the draft of a note that is written with the citizen.
QString sharedNoteDraft(CitizenId citizen);
/// Opens the same form on a note there is: saving makes a new version, the older one stays readable.
void openCorrection(QWidget* parent, PageContext& context, const Note& note);
/// Opens the form for what the citizen says to a note; it is kept beside the note.
void openNoteRemark(QWidget* parent, PageContext& context, const Note& note);

} // namespace brobygger
