// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_store.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* selectSql = "SELECT * FROM note WHERE id = :id";
constexpr const char* citizenSql = "SELECT * FROM note WHERE citizen_id = :citizen_id ORDER BY event_on DESC, id DESC";
constexpr const char* replacedSql = "SELECT 1 FROM note WHERE replaces = :id LIMIT 1";
constexpr const char* insertSql = R"(
    INSERT INTO note (id, citizen_id, course_id, event_on, written_at, text, replaces, is_shared, created_at)
    VALUES (:id, :citizen_id, :course_id, :event_on, :written_at, :text, :replaces, :is_shared, :stamp))";

Note fromRow(const Statement& row) {
    return {row.id<NoteId>("id"), row.id<CitizenId>("citizen_id"), row.id<CourseId>("course_id"), row.date("event_on"),
            row.minute("written_at"), row.text("text"), row.id<NoteId>("replaces"), row.truth("is_shared")};
}

Values valuesOf(const Note& note) {
    return Values()
        .set("citizen_id", note.citizen)
        .set("course_id", note.course)
        .set("event_on", note.eventOn)
        .set("written_at", note.writtenAt)
        .set("text", note.text)
        .set("replaces", note.replaces)
        .set("is_shared", note.isShared);
}
} // namespace

std::optional<Note> NoteStore::find(NoteId id) const {
    Statement select(m_database, selectSql);
    select.bind(":id", id);
    return select.step() ? std::optional(fromRow(select)) : std::nullopt;
}

QList<Note> NoteStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, citizenSql);
    select.bind(":citizen_id", citizen);
    QList<Note> notes;
    while (select.step()) {
        notes.append(fromRow(select));
    }
    return notes;
}

bool NoteStore::isReplaced(NoteId id) const {
    Statement select(m_database, replacedSql);
    select.bind(":id", id);
    return select.step();
}

void NoteStore::insert(Write& write, const Note& note) {
    Statement(m_database, insertSql).bind(valuesOf(note)).bind(":id", note.id).bind(":stamp", write.stamp()).run();
    write.created(RecordKind::Note, note.id.value(), note.citizen.value());
}

} // namespace brobygger
