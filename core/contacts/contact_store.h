// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How contacts are kept.
class ContactStore final {
public:
    explicit ContactStore(Database& database)
        : m_database(database) {}

    std::optional<Contact> find(ContactId id) const;
    /// The newest first.
    QList<Contact> forCitizen(CitizenId citizen) const;

    void insert(Write& write, const Contact& contact);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const Contact& before, const Contact& after);
    void remove(Write& write, const Contact& contact);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<Contact>& table();

private:
    Database& m_database;
};

} // namespace brobygger
