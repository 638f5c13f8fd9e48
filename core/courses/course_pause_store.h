// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course_pause.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How the pauses of courses are kept.
class CoursePauseStore final {
public:
    explicit CoursePauseStore(Database& database)
        : m_database(database) {}

    std::optional<CoursePause> find(CoursePauseId id) const;
    /// The one that has not ended.
    std::optional<CoursePause> openOf(CourseId course) const;
    /// The newest first.
    QList<CoursePause> forCourse(CourseId course) const;

    /// `citizen` is whose course it is.
    void insert(Write& write, const CoursePause& pause, CitizenId citizen);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const CoursePause& before, const CoursePause& after, CitizenId citizen);
    void remove(Write& write, const CoursePause& pause, CitizenId citizen);

    /// The columns, and with them all that is written and read of one. Whose it is stands with the course, so a row is written
    /// through the verbs above.
    static const StoreTable<CoursePause>& table();

private:
    Database& m_database;
};

} // namespace brobygger
