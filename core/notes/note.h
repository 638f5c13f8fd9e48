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

struct NoteRemark;
using NoteRemarkId = Id<NoteRemark>;

/// The citizen's own view of what a note says (GDPR article 16): an assessment is not rewritten, the other view stands beside
/// it and shows wherever the note does.
struct NoteRemark {
    NoteRemarkId id;
    CitizenId citizen;
    NoteId note; ///< the wording it was said to
    QDate saidOn;
    QString text;
    QDateTime writtenAt; ///< local wall time, set by the program

    bool operator==(const NoteRemark&) const = default;
};

/// A note as it stands, with its older versions, the newest first.
struct NoteEntry {
    Note note;
    QList<Note> earlier;
    QList<NoteRemark> remarks = {}; ///< of the citizen, to this or an older wording, the earliest first

    /// When an older version was corrected: the day the one after it was written.
    QDate correctedOn(qsizetype earlierAt) const {
        return (earlierAt == 0 ? note : earlier.at(earlierAt - 1)).writtenAt.date();
    }

    bool operator==(const NoteEntry&) const = default;
};

} // namespace brobygger
