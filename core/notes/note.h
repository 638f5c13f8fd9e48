// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course.h"

namespace brobygger {

struct Note;
using NoteId = Id<Note>;

/// A note in the citizen's record. Append-only: a correction is a new note that names the one it replaces, and the older
/// wording stays readable.
struct Note {
    NoteId id;
    CitizenId citizen;
    CourseId course;
    QDate eventOn;       ///< what it is about happened then
    QDateTime writtenAt; ///< local wall time, set by the program
    QString text;
    NoteId replaces;
    bool isShared = false;    ///< the citizen may read it: it was written together, or for both
    bool isToBeFiled = false; ///< til journalisering
    QDate filedOn;
    bool isForLocum = false; ///< picked for the hand-over book

    bool operator==(const Note&) const = default;
};

/// A note as it stands, with its older versions, the newest first.
struct NoteEntry {
    Note note;
    QList<Note> earlier;

    bool operator==(const NoteEntry&) const = default;
};

} // namespace brobygger
