// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/courses/course_store.h"

namespace brobygger {

namespace {
constexpr const char* citizenSql = "SELECT * FROM course WHERE citizen_id = :citizen_id ORDER BY opened_on DESC, id DESC";
constexpr const char* openSql = R"(
    SELECT * FROM course WHERE citizen_id = :citizen_id AND state <> 'closed' ORDER BY opened_on DESC, id DESC LIMIT 1)";
} // namespace

const StoreTable<Course>& CourseStore::table() {
    static const StoreTable<Course> table{
        "course",
        RecordKind::Course,
        ownedBy<&Course::citizen>,
        {field<&Course::citizen>("citizen_id"), field<&Course::programmeId>("programme_id"),
         coded<courseStateFromCode, &Course::state>("state"), field<&Course::openedOn>("opened_on"),
         field<&Course::startedOn>("started_on"), field<&Course::phase>("phase"),
         field<&Course::plannedEndOn>("planned_end_on"), field<&Course::closedOn>("closed_on"),
         optionalCode<&Course::outcome>("outcome"), field<&Course::closingReason>("closing_reason"),
         field<&Course::wasPlanned>("was_planned"), field<&Course::closingNote>("closing_note"),
         field<&Course::reopenedFrom>("reopened_from"), field<&Course::ownNumber>("own_number"),
         field<&Course::funder>("funder"), field<&Course::askedOn>("asked_on"), field<&Course::agreedOn>("agreed_on"),
         field<&Course::refusedOn>("refused_on"), field<&Course::refusalReason>("refusal_reason")}};
    return table;
}

std::optional<Course> CourseStore::find(CourseId id) const { return table().find(m_database, id); }

QList<Course> CourseStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, citizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

std::optional<Course> CourseStore::openOf(CitizenId citizen) const {
    Statement select(m_database, openSql);
    select.bind(":citizen_id", citizen);
    return select.step() ? std::optional(table().read(select)) : std::nullopt;
}

void CourseStore::insert(Write& write, const Course& course) { table().insert(write, course); }

void CourseStore::update(Write& write, const Course& before, const Course& after) { table().update(write, before, after); }

void CourseStore::remove(Write& write, CourseId id, CitizenId citizen) { table().remove(write, id, citizen.value()); }

} // namespace brobygger
