// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course_phase.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How the days are kept on which courses came into their phases.
class CoursePhaseStore final {
public:
    explicit CoursePhaseStore(Database& database)
        : m_database(database) {}

    std::optional<CoursePhase> find(CoursePhaseId id) const;
    /// By day.
    QList<CoursePhase> forCourse(CourseId course) const;

    /// `citizen` is whose course it is.
    void insert(Write& write, const CoursePhase& phase, CitizenId citizen);
    void remove(Write& write, const CoursePhase& phase, CitizenId citizen);

    /// The columns, and with them all that is written and read of one. Whose it is stands with the course, so a row is written
    /// through the verbs above.
    static const StoreTable<CoursePhase>& table();

private:
    Database& m_database;
};

} // namespace brobygger
