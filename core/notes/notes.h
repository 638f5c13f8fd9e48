// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/notes/note_rules.h"
#include "core/storage/records/add_record.h"
#include "core/storage/records/session.h"

namespace brobygger {

class Citizens;
class Courses;

/// The notes of a citizen, append-only with the day of the event and the time of writing.
class Notes final {
public:
    Notes(Session& session, const Citizens& citizens, Courses& courses)
        : m_session(session)
        , m_citizens(citizens)
        , m_courses(courses) {}

    /// Adds a note; the program sets when it was written. Invalid with the fields to mend.
    Result<NoteId> write(const Note& note);
    /// A new version; the older one stays readable. Conflict when that has been corrected already.
    Result<NoteId> correct(NoteId id, const QString& text, QDate eventOn);
    /// Takes down what the citizen says to a note, beside it. Invalid with the fields to mend; NotFound without the note.
    Result<Added<NoteRemark>> remark(NoteRemark remark);
    /// Picks a note for the hand-over book of a locum, or takes it out again. NotFound.
    Result<Undo> pickForLocum(NoteId id, bool isPicked);

    std::optional<Note> find(NoteId id) const;
    /// Only what the citizen may read, as it stands now, with the citizen's own remarks; the newest event first.
    QList<NoteEntry> sharedWith(CitizenId citizen) const;
    /// The newest event first.
    QList<NoteEntry> forCitizen(CitizenId citizen) const;

private:
    Session& m_session;
    const Citizens& m_citizens;
    Courses& m_courses;
};

} // namespace brobygger
