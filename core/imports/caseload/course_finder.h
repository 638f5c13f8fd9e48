// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course_rung_store.h"
#include "core/courses/course_store.h"
#include "core/imports/caseload/caseload_fields.h"
#include "core/imports/rows/import_store.h"
#include "core/partners/partner_store.h"
#include "core/referrals/incoming_store.h"
#include "core/screening/screening_store.h"

#include <QSet>

namespace brobygger {

/// Finds the courses that rows of a sheet speak of, in the file and among those that earlier rows will make or change, which a
/// preview and the import itself see alike.
class CourseFinder final {
public:
    CourseFinder(Database& database, const QString& programme);

    /// The course of a row with its rungs, and the referral and the screening it speaks of; nothing for a new one. Fills in
    /// whose it is, and says in words when that or the course cannot be told.
    std::optional<CourseLine> find(CourseLine& said, Problems& problems) const;

    /// A row that is to be written: until it is, it stands for what the file holds of its course.
    void remember(CourseLine line);
    /// It stands in the file now.
    void written(const CourseLine& line);

    /// Whether the citizen has another course that is not closed.
    bool hasAnotherOpen(const CourseLine& line) const;
    QList<qint64> clinicsNamed(const QString& name) const;
    LastWriters writersOf(qint64 record) const { return m_imports.lastWriters(record); }
    const QString& programme() const { return m_programme; }

private:
    QList<CourseLine> coursesOf(const Whose& whose) const;
    std::optional<CourseLine> courseOf(const CourseLine& said, Problems& problems) const;
    CourseLine lineOf(const Course& course, const CourseLine& said) const;
    Screening screeningOf(const Course& course, QDate on) const;
    CourseLine whole(const CourseLine& line, const CourseLine& said) const;

    QString m_programme;
    WhoseFinder m_people;
    ImportStore m_imports;
    CourseStore m_courses;
    IncomingStore m_referrals;
    PartnerStore m_partners;
    ScreeningStore m_screenings;
    CourseRungStore m_rungs;
    QHash<CitizenId, QList<CourseLine>> m_planned;
    QSet<QString> m_plannedNumbers;
    int m_plannedCourses = 0;
};

} // namespace brobygger
