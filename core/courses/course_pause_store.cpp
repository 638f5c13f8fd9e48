// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/courses/course_pause_store.h"

namespace brobygger {

namespace {
constexpr const char* pausesOfCourseSql =
    "SELECT * FROM course_pause WHERE course_id = :course_id ORDER BY from_on DESC, id DESC";
constexpr const char* openPauseSql =
    "SELECT * FROM course_pause WHERE course_id = :course_id AND to_on IS NULL ORDER BY from_on DESC, id DESC";
} // namespace

const StoreTable<CoursePause>& CoursePauseStore::table() {
    static const StoreTable<CoursePause> table{"course_pause",
                                               RecordKind::CoursePause,
                                               ownedByNobody<CoursePause>,
                                               {field<&CoursePause::course>("course_id"), field<&CoursePause::from>("from_on"),
                                                field<&CoursePause::expectedTo>("expected_to"),
                                                field<&CoursePause::to>("to_on"), field<&CoursePause::reason>("reason")}};
    return table;
}

std::optional<CoursePause> CoursePauseStore::find(CoursePauseId id) const { return table().find(m_database, id); }

std::optional<CoursePause> CoursePauseStore::openOf(CourseId course) const {
    Statement select(m_database, openPauseSql);
    select.bind(":course_id", course);
    return select.step() ? std::optional(table().read(select)) : std::nullopt;
}

QList<CoursePause> CoursePauseStore::forCourse(CourseId course) const {
    Statement select(m_database, pausesOfCourseSql);
    return table().readAll(select.bind(":course_id", course));
}

void CoursePauseStore::insert(Write& write, const CoursePause& pause, CitizenId citizen) {
    table().insert(write, pause, citizen.value());
}

void CoursePauseStore::update(Write& write, const CoursePause& before, const CoursePause& after, CitizenId citizen) {
    table().update(write, before, after, citizen.value());
}

void CoursePauseStore::remove(Write& write, const CoursePause& pause, CitizenId citizen) {
    table().remove(write, pause.id, citizen.value());
}

} // namespace brobygger
