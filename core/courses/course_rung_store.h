// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course_rung.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How the days of the hand-over ladder are kept.
class CourseRungStore final {
public:
    explicit CourseRungStore(Database& database)
        : m_database(database) {}

    std::optional<CourseRung> find(CourseRungId id) const;
    std::optional<CourseRung> find(CourseId course, const QString& rung) const;
    /// By day.
    QList<CourseRung> forCourse(CourseId course) const;

    void insert(Write& write, const CourseRung& rung);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const CourseRung& before, const CourseRung& after);
    void remove(Write& write, const CourseRung& rung);

    /// The columns, and with them all that is written and read of one. Whose it is stands with the course, so a row is written
    /// through the verbs above.
    static const StoreTable<CourseRung>& table();

private:
    qint64 citizenOf(CourseId course) const;

    Database& m_database;
};

} // namespace brobygger
