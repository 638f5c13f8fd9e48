// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_store.h"

namespace brobygger {

namespace {
constexpr const char* citizenSql = "SELECT * FROM contact WHERE citizen_id = :citizen_id ORDER BY at DESC, id DESC";
} // namespace

const StoreTable<Contact>& ContactStore::table() {
    static const StoreTable<Contact> table{"contact",
                                           RecordKind::Contact,
                                           ownedBy<&Contact::citizen>,
                                           {field<&Contact::citizen>("citizen_id"), field<&Contact::course>("course_id"),
                                            field<&Contact::at>("at"), field<&Contact::kind>("kind"),
                                            field<&Contact::outcome>("outcome"), field<&Contact::minutes>("minutes"),
                                            field<&Contact::text>("text")}};
    return table;
}

std::optional<Contact> ContactStore::find(ContactId id) const { return table().find(m_database, id); }

QList<Contact> ContactStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, citizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

void ContactStore::insert(Write& write, const Contact& contact) { table().insert(write, contact); }

void ContactStore::update(Write& write, const Contact& before, const Contact& after) { table().update(write, before, after); }

void ContactStore::remove(Write& write, const Contact& contact) { table().remove(write, contact); }

} // namespace brobygger
