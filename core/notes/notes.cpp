// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/notes.h"

#include "core/citizens/citizens.h"
#include "core/courses/courses.h"
#include "core/notes/note_remark_store.h"
#include "core/notes/note_store.h"
#include "core/notes/note_words.h"
#include "core/storage/records/change_record.h"

namespace brobygger {

Result<NoteId> Notes::write(const Note& draft) {
    const auto person = m_citizens.find(draft.citizen);
    const Problems problems = check(draft, person ? person->birthDate : QDate(), m_session.clock().today());
    if (problems.hasErrors()) {
        return invalid(problems);
    }
    return m_session.write(QStringLiteral("note.write"), [&](Write& write) -> Result<NoteId> {
        Note note = draft;
        note.id = write.newId<Note>();
        note.text = note.text.trimmed();
        note.writtenAt = m_session.clock().now();
        if (const auto course = m_courses.current(note.citizen); course && !note.course.isValid()) {
            note.course = course->id;
        }
        NoteStore(write.database()).insert(write, note);
        return note.id;
    });
}

Result<NoteId> Notes::correct(NoteId id, const QString& text, QDate eventOn) {
    const NoteStore store(m_session.database());
    auto note = store.find(id);
    if (!note) {
        return recordGone();
    }
    if (store.isReplaced(id)) {
        return Error{ErrorKind::Conflict, NotesWords::tr("The note has been corrected already. Correct its newest version.")};
    }
    note->text = text;
    note->eventOn = eventOn;
    note->replaces = id;
    note->filedOn = {}; // the new wording is filed, too, where the older one was to be
    return write(*note);
}

Result<Added<NoteRemark>> Notes::remark(NoteRemark remark) {
    const auto note = find(remark.note);
    if (!note) {
        return recordGone();
    }
    if (const Problems problems = check(remark, *note, m_session.clock().today()); problems.hasErrors()) {
        return invalid(problems);
    }
    remark.citizen = note->citizen;
    remark.text = remark.text.trimmed();
    remark.writtenAt = m_session.clock().now();
    return addRecord<NoteRemarkStore>(m_session, QStringLiteral("note.remark"), remark);
}

Result<Undo> Notes::pickForLocum(NoteId id, bool isPicked) {
    return changeRecord<NoteStore>(m_session, QStringLiteral("note.for_locum"), id, [isPicked](Note note) -> Result<Note> {
        note.isForLocum = isPicked;
        return note;
    });
}

std::optional<Note> Notes::find(NoteId id) const { return NoteStore(m_session.database()).find(id); }

QList<NoteEntry> Notes::sharedWith(CitizenId citizen) const {
    QList<NoteEntry> shared;
    for (const NoteEntry& entry : forCitizen(citizen)) {
        if (entry.note.isShared) {
            shared.append({entry.note, {}, entry.remarks}); // an older wording may have been written before it was shared
        }
    }
    return shared;
}

QList<NoteEntry> Notes::forCitizen(CitizenId citizen) const {
    return withRemarks(entriesOf(NoteStore(m_session.database()).forCitizen(citizen)),
                       NoteRemarkStore(m_session.database()).forCitizen(citizen));
}

} // namespace brobygger
