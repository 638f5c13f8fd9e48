// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_store.h"

namespace brobygger {

namespace {
constexpr const char* citizenSql = "SELECT * FROM note WHERE citizen_id = :citizen_id ORDER BY event_on DESC, id DESC";
constexpr const char* replacedSql = "SELECT 1 FROM note WHERE replaces = :id LIMIT 1";
} // namespace

const StoreTable<Note>& NoteStore::table() {
    // What a note says is never changed; a better one replaces it.
    static const StoreTable<Note> table{"note",
                                        RecordKind::Note,
                                        ownedBy<&Note::citizen>,
                                        {field<&Note::citizen>("citizen_id").once(), field<&Note::course>("course_id").once(),
                                         field<&Note::eventOn>("event_on").once(), field<&Note::writtenAt>("written_at").once(),
                                         field<&Note::text>("text").once(), field<&Note::replaces>("replaces").once(),
                                         field<&Note::isShared>("is_shared").once(), field<&Note::isToBeFiled>("to_be_filed"),
                                         field<&Note::filedOn>("filed_on"), field<&Note::isForLocum>("for_locum")},
                                        Stamps::Created};
    return table;
}

std::optional<Note> NoteStore::find(NoteId id) const { return table().find(m_database, id); }

QList<Note> NoteStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, citizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

bool NoteStore::isReplaced(NoteId id) const {
    Statement select(m_database, replacedSql);
    select.bind(":id", id);
    return select.step();
}

void NoteStore::insert(Write& write, const Note& note) { table().insert(write, note); }

void NoteStore::update(Write& write, const Note& before, const Note& after) { table().update(write, before, after); }

} // namespace brobygger
