// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_store.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* selectSql = "SELECT * FROM contact WHERE id = :id";
constexpr const char* citizenSql = "SELECT * FROM contact WHERE citizen_id = :citizen_id ORDER BY at DESC, id DESC";
constexpr const char* insertSql = R"(
    INSERT INTO contact (id, citizen_id, course_id, at, kind, outcome, minutes, text, created_at, changed_at)
    VALUES (:id, :citizen_id, :course_id, :at, :kind, :outcome, :minutes, :text, :stamp, :stamp))";
constexpr const char* updateSql = R"(
    UPDATE contact SET citizen_id = :citizen_id, course_id = :course_id, at = :at, kind = :kind, outcome = :outcome,
        minutes = :minutes, text = :text, changed_at = :stamp
    WHERE id = :id)";
constexpr const char* deleteSql = "DELETE FROM contact WHERE id = :id";

Contact fromRow(const Statement& row) {
    Contact contact;
    contact.id = row.id<ContactId>("id");
    contact.citizen = row.id<CitizenId>("citizen_id");
    contact.course = row.id<CourseId>("course_id");
    contact.at = row.minute("at");
    contact.kind = row.text("kind");
    contact.outcome = row.text("outcome");
    contact.minutes = row.optionalNumber("minutes");
    contact.text = row.text("text");
    return contact;
}

Values valuesOf(const Contact& contact) {
    return Values()
        .set("citizen_id", contact.citizen)
        .set("course_id", contact.course)
        .set("at", contact.at)
        .set("kind", contact.kind)
        .set("outcome", contact.outcome)
        .set("minutes", contact.minutes)
        .set("text", contact.text);
}
} // namespace

std::optional<Contact> ContactStore::find(ContactId id) const {
    Statement select(m_database, selectSql);
    select.bind(":id", id);
    return select.step() ? std::optional(fromRow(select)) : std::nullopt;
}

QList<Contact> ContactStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, citizenSql);
    select.bind(":citizen_id", citizen);
    QList<Contact> contacts;
    while (select.step()) {
        contacts.append(fromRow(select));
    }
    return contacts;
}

void ContactStore::insert(Write& write, const Contact& contact) {
    Statement(m_database, insertSql)
        .bind(valuesOf(contact))
        .bind(":id", contact.id)
        .bind(":stamp", write.stamp())
        .run();
    write.created(RecordKind::Contact, contact.id.value(), contact.citizen.value());
}

void ContactStore::update(Write& write, const Contact& before, const Contact& after) {
    if (write.changed(RecordKind::Contact, after.id.value(), valuesOf(before), valuesOf(after), after.citizen.value())) {
        Statement(m_database, updateSql)
            .bind(valuesOf(after))
            .bind(":id", after.id)
            .bind(":stamp", write.stamp())
            .run();
    }
}

void ContactStore::remove(Write& write, const Contact& contact) {
    Statement(m_database, deleteSql).bind(":id", contact.id).run();
    write.removed(RecordKind::Contact, contact.id.value(), contact.citizen.value());
}

} // namespace brobygger
