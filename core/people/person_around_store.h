// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person_around.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How the people around the citizens are kept.
class PersonAroundStore final {
public:
    explicit PersonAroundStore(Database& database)
        : m_database(database) {}

    std::optional<PersonAround> find(PersonAroundId id) const;
    /// By name.
    QList<PersonAroundRow> around(CitizenId citizen) const;
    /// The clinic and the doctor of the citizen's particulars as a person without an id; nothing when neither is known.
    std::optional<PersonAroundRow> ownDoctor(CitizenId citizen) const;

    void insert(Write& write, const PersonAround& person);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const PersonAround& before, const PersonAround& after);
    void remove(Write& write, const PersonAround& person);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<PersonAround>& table();

private:
    Database& m_database;
};

} // namespace brobygger
