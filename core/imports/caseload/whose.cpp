// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/caseload/whose.h"

#include "core/citizens/citizen_store.h"
#include "core/courses/course_store.h"
#include "core/imports/rows/import_store.h"
#include "core/imports/rows/import_words.h"

namespace brobygger {

namespace {
bool wasOpen(const Course& course, QDate on) {
    return course.openedOn <= on && (!course.closedOn.isValid() || on <= course.closedOn);
}
} // namespace

WhoseFinder::WhoseFinder(Database& database, QString programme)
    : m_database(database)
    , m_programme(std::move(programme))
    , m_store(std::make_unique<ImportStore>(database)) {}

WhoseFinder::~WhoseFinder() = default;

QList<qint64> WhoseFinder::citizensOf(const Whose& whose, Problems& problems) const {
    struct Way {
        const char* field;
        QString said;
        QList<qint64> found;
    };
    QList<Way> ways;
    if (!whose.personNumber.isEmpty()) {
        ways.append({"personNumber", whose.personNumber, m_store->citizensWithNumber(whose.personNumber)});
    }
    if (!whose.citizenNumber.isEmpty()) {
        ways.append({"citizenNumber", whose.citizenNumber, m_store->citizensWithOwnNumber(whose.citizenNumber)});
    }
    if (!whose.citizenId.isEmpty()) {
        const auto citizen = CitizenStore(m_database).find(CitizenId::fromString(whose.citizenId));
        ways.append({"citizenId", whose.citizenId, citizen ? QList<qint64>{citizen->id.value()} : QList<qint64>()});
    }
    if (ways.isEmpty()) {
        problems.error({}, ImportsWords::tr("The row does not say who it is about."));
        return {};
    }
    for (const Way& way : ways) {
        if (way.found.isEmpty()) {
            problems.error(QLatin1String(way.field),
                           ImportsWords::tr("Nobody with this number is in the file. Import the citizen first."));
        } else if (way.found.size() > 1) {
            problems.error(QLatin1String(way.field), ImportsWords::tr("More than one citizen has this number."));
        } else if (way.found != ways.first().found) {
            problems.error(QLatin1String(way.field), ImportsWords::tr("The numbers of the row belong to different citizens."));
        }
    }
    return ways.first().found;
}

void WhoseFinder::findPerson(Whose& whose, Problems& problems) const {
    Problems found;
    const QList<qint64> citizens = citizensOf(whose, found);
    problems.append(found);
    if (found.hasErrors()) {
        return;
    }
    if (const auto citizen = CitizenStore(m_database).find(CitizenId(citizens.first()))) {
        whose.citizen = citizen->id;
        whose.name = citizen->fullName();
        whose.birthDate = citizen->birthDate;
    }
}

void WhoseFinder::findCourse(Whose& whose, QDate on, Problems& problems) const {
    if (!whose.citizen.isValid()) {
        return;
    }
    const QList<Course> courses = CourseStore(m_database).forCitizen(whose.citizen); // the newest first
    for (const Course& course : courses) {
        const bool isIt = whose.courseNumber.isEmpty() ? course.programmeId == m_programme && wasOpen(course, on)
                                                       : course.ownNumber == whose.courseNumber;
        if (isIt) {
            whose.course = course.id;
            return;
        }
    }
    if (!whose.courseNumber.isEmpty()) {
        problems.error(QStringLiteral("courseNumber"),
                       ImportsWords::tr("The citizen has no course of this number. Import the courses first."));
    }
}

} // namespace brobygger
