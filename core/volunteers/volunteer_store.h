// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records/store_table.h"
#include "core/volunteers/volunteer.h"

namespace brobygger {

/// How volunteers are kept.
class VolunteerStore final {
public:
    explicit VolunteerStore(Database& database)
        : m_database(database) {}

    std::optional<Volunteer> find(VolunteerId id) const;
    /// Those who have not stopped first, then by name.
    QList<VolunteerRow> all() const;

    void insert(Write& write, const Volunteer& volunteer);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const Volunteer& before, const Volunteer& after);
    void remove(Write& write, const Volunteer& volunteer);

    static const StoreTable<Volunteer>& table();

private:
    Database& m_database;
};

} // namespace brobygger
