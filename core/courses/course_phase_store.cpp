// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/courses/course_phase_store.h"

namespace brobygger {

namespace {
constexpr const char* phasesOfCourseSql = "SELECT * FROM course_phase WHERE course_id = :course_id ORDER BY from_on, id";
} // namespace

const StoreTable<CoursePhase>& CoursePhaseStore::table() {
    static const StoreTable<CoursePhase> table{
        "course_phase",
        RecordKind::CoursePhase,
        ownedByNobody<CoursePhase>,
        {field<&CoursePhase::course>("course_id"), field<&CoursePhase::phase>("phase"), field<&CoursePhase::from>("from_on")}};
    return table;
}

std::optional<CoursePhase> CoursePhaseStore::find(CoursePhaseId id) const { return table().find(m_database, id); }

QList<CoursePhase> CoursePhaseStore::forCourse(CourseId course) const {
    Statement select(m_database, phasesOfCourseSql);
    return table().readAll(select.bind(":course_id", course));
}

void CoursePhaseStore::insert(Write& write, const CoursePhase& phase, CitizenId citizen) {
    table().insert(write, phase, citizen.value());
}

void CoursePhaseStore::remove(Write& write, const CoursePhase& phase, CitizenId citizen) {
    table().remove(write, phase.id, citizen.value());
}

} // namespace brobygger
