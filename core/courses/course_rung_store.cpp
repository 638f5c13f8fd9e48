// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/courses/course_rung_store.h"

namespace brobygger {

namespace {
constexpr const char* rungsOfCourseSql = "SELECT * FROM course_rung WHERE course_id = :course_id ORDER BY on_day, id";
constexpr const char* rungOfCourseSql = "SELECT * FROM course_rung WHERE course_id = :course_id AND rung = :rung";
constexpr const char* courseCitizenSql = "SELECT citizen_id FROM course WHERE id = :id";
} // namespace

const StoreTable<CourseRung>& CourseRungStore::table() {
    static const StoreTable<CourseRung> table{
        "course_rung",
        RecordKind::CourseRung,
        ownedByNobody<CourseRung>,
        {field<&CourseRung::course>("course_id"), field<&CourseRung::rung>("rung"), field<&CourseRung::day>("on_day")}};
    return table;
}

qint64 CourseRungStore::citizenOf(CourseId course) const {
    Statement select(m_database, courseCitizenSql);
    select.bind(":id", course);
    return select.step() ? select.integer("citizen_id") : 0;
}

std::optional<CourseRung> CourseRungStore::find(CourseRungId id) const { return table().find(m_database, id); }

std::optional<CourseRung> CourseRungStore::find(CourseId course, const QString& rung) const {
    Statement select(m_database, rungOfCourseSql);
    select.bind(":course_id", course).bind(":rung", rung);
    return select.step() ? std::optional(table().read(select)) : std::nullopt;
}

QList<CourseRung> CourseRungStore::forCourse(CourseId course) const {
    Statement select(m_database, rungsOfCourseSql);
    return table().readAll(select.bind(":course_id", course));
}

void CourseRungStore::insert(Write& write, const CourseRung& rung) { table().insert(write, rung, citizenOf(rung.course)); }

void CourseRungStore::update(Write& write, const CourseRung& before, const CourseRung& after) {
    table().update(write, before, after, citizenOf(after.course));
}

void CourseRungStore::remove(Write& write, const CourseRung& rung) { table().remove(write, rung.id, citizenOf(rung.course)); }

} // namespace brobygger
