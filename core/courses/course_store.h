// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How courses are kept.
class CourseStore final {
public:
    explicit CourseStore(Database& database)
        : m_database(database) {}

    std::optional<Course> find(CourseId id) const;
    /// The newest first.
    QList<Course> forCitizen(CitizenId citizen) const;
    /// The one that is not closed.
    std::optional<Course> openOf(CitizenId citizen) const;

    void insert(Write& write, const Course& course);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const Course& before, const Course& after);
    /// Only for taking back an import or a received referral: nothing may refer to it any more.
    void remove(Write& write, CourseId id, CitizenId citizen);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<Course>& table();

private:
    Database& m_database;
};

} // namespace brobygger
