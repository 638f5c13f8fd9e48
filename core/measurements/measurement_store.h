// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measurements/measurement.h"
#include "core/measurements/measurement_plan.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How measurements are kept, and the plan of what open courses still ask for.
class MeasurementStore final {
public:
    explicit MeasurementStore(Database& database)
        : m_database(database) {}

    std::optional<Measurement> find(MeasurementId id) const;
    /// The newest first, also those taken back.
    QList<Measurement> forCitizen(CitizenId citizen) const;
    /// What was filled in during a course and counts, oldest first.
    QList<Measurement> ofCourse(CourseId course) const;
    /// Every course that can ask for measurements: taken in and not closed before this day, or closed with a plan.
    QList<CourseId> askedCourses(QDate closedSince) const;

    void insert(Write& write, const Measurement& measurement);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const Measurement& before, const Measurement& after);
    /// Puts this plan in the place of the course's former one. It is worked out from audited records and leaves no
    /// line of its own.
    void replacePlan(Write& write, CourseId course, const QList<DueMeasurement>& plan);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<Measurement>& table();

private:
    Database& m_database;
};

/// The columns of what is due apart from its id, also for the demo, which writes them in bulk.
Values valuesOf(const DueMeasurement& due);

} // namespace brobygger
