// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// Opens the form for a note. What is typed is kept at every pause and offered back after a lock or a crash.
void openNewNote(QWidget* parent, PageContext& context, CitizenId citizen);
/// Opens the same form on a note there is: saving makes a new version, the older one stays readable.
void openCorrection(QWidget* parent, PageContext& context, const Note& note);

} // namespace brobygger
