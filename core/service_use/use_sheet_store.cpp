// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_use/use_sheet_store.h"

#include "core/courses/course_store.h"
#include "core/programmes/programme_store.h"
#include "core/service_use/service_use_store.h"

#include <QHash>

namespace brobygger {

namespace {
constexpr const char* forgetSheetsSql = "DELETE FROM use_sheet_due WHERE course_id = :course_id";
constexpr const char* startedSql = R"(
    SELECT DISTINCT citizen_id FROM course WHERE programme_id = :programme_id AND started_on IS NOT NULL)";
constexpr const char* planSheetSql = R"(
    INSERT INTO use_sheet_due (id, course_id, citizen_id, moment, due_on, lapses_on)
    VALUES (:id, :course_id, :citizen_id, :moment, :due_on, :lapses_on))";

QStringList askedMomentsOf(Write& write, const QString& programmeId) {
    const Result<Programme> programme = ProgrammeStore(write.database()).find(programmeId);
    return programme && programme->useSheets ? programme->useSheets->when : QStringList();
}
} // namespace

void UseSheetStore::replacePlan(Write& write, CourseId course, const QList<DueUseSheet>& plan) {
    Statement(m_database, forgetSheetsSql).bind(":course_id", course).run();
    Statement insert(m_database, planSheetSql);
    for (const DueUseSheet& due : plan) {
        insert.bind(":id", write.newId<DueUseSheet>())
            .bind(":course_id", due.course)
            .bind(":citizen_id", due.citizen)
            .bind(":moment", due.moment)
            .bind(":due_on", due.date)
            .bind(":lapses_on", due.lapsesOn)
            .run();
    }
}

QSet<CitizenId> UseSheetStore::citizensIn(const QString& programmeId) const {
    Statement select(m_database, startedSql);
    select.bind(":programme_id", programmeId);
    QSet<CitizenId> citizens;
    while (select.step()) {
        citizens.insert(select.id<CitizenId>("citizen_id"));
    }
    return citizens;
}

void planUseSheets(Write& write, const QSet<CitizenId>& citizens) {
    QHash<QString, QStringList> moments; // a programme is read once, not once a course
    UseSheetStore sheets(write.database());
    for (const CitizenId citizen : citizens) {
        const QList<ServiceUse> rows = ServiceUseStore(write.database()).forCitizen(citizen);
        for (const Course& course : CourseStore(write.database()).forCitizen(citizen)) {
            if (course.startedOn.isValid() && !moments.contains(course.programmeId)) {
                moments.insert(course.programmeId, askedMomentsOf(write, course.programmeId));
            }
            QList<DueUseSheet> plan = useSheetPlan(course, moments.value(course.programmeId), rows);
            plan.removeIf([today = write.clock().today()](const DueUseSheet& due) { return due.lapsesOn <= today; });
            sheets.replacePlan(write, course.id, plan);
        }
    }
}

} // namespace brobygger
