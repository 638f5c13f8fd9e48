// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/courses/course_store.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* selectSql = "SELECT * FROM course WHERE id = :id";
constexpr const char* citizenSql = "SELECT * FROM course WHERE citizen_id = :citizen_id ORDER BY opened_on DESC, id DESC";
constexpr const char* openSql = R"(
    SELECT * FROM course WHERE citizen_id = :citizen_id AND state <> 'closed' ORDER BY opened_on DESC, id DESC LIMIT 1)";
constexpr const char* insertSql = R"(
    INSERT INTO course (id, citizen_id, programme_id, state, opened_on, started_on, phase, closed_on, outcome,
        closing_reason, was_planned, closing_note, reopened_from, own_number, funder, asked_on, agreed_on, refused_on,
        refusal_reason, planned_end_on, created_at, changed_at)
    VALUES (:id, :citizen_id, :programme_id, :state, :opened_on, :started_on, :phase, :closed_on, :outcome,
        :closing_reason, :was_planned, :closing_note, :reopened_from, :own_number, :funder, :asked_on, :agreed_on,
        :refused_on, :refusal_reason, :planned_end_on, :stamp, :stamp))";
constexpr const char* updateSql = R"(
    UPDATE course SET programme_id = :programme_id, state = :state, opened_on = :opened_on, started_on = :started_on,
        phase = :phase, closed_on = :closed_on, outcome = :outcome, closing_reason = :closing_reason,
        was_planned = :was_planned, closing_note = :closing_note, reopened_from = :reopened_from,
        own_number = :own_number, funder = :funder, asked_on = :asked_on, agreed_on = :agreed_on,
        refused_on = :refused_on, refusal_reason = :refusal_reason, planned_end_on = :planned_end_on,
        changed_at = :stamp
    WHERE id = :id)";
constexpr const char* deleteSql = "DELETE FROM course WHERE id = :id";

Course fromRow(const Statement& row) {
    Course course;
    course.id = row.id<CourseId>("id");
    course.citizen = row.id<CitizenId>("citizen_id");
    course.programmeId = row.text("programme_id");
    course.state = courseStateFromCode(row.text("state"));
    course.openedOn = row.date("opened_on");
    course.startedOn = row.date("started_on");
    course.phase = row.text("phase");
    course.plannedEndOn = row.date("planned_end_on");
    course.closedOn = row.date("closed_on");
    course.outcome = row.text("outcome");
    course.closingReason = row.text("closing_reason");
    course.wasPlanned = row.optionalTruth("was_planned");
    course.closingNote = row.text("closing_note");
    course.reopenedFrom = row.id<CourseId>("reopened_from");
    course.ownNumber = row.text("own_number");
    course.funder = row.text("funder");
    course.askedOn = row.date("asked_on");
    course.agreedOn = row.date("agreed_on");
    course.refusedOn = row.date("refused_on");
    course.refusalReason = row.text("refusal_reason");
    return course;
}

Values valuesOf(const Course& course) {
    return Values()
        .set("citizen_id", course.citizen)
        .set("programme_id", course.programmeId)
        .set("state", toCode(course.state))
        .set("opened_on", course.openedOn)
        .set("started_on", course.startedOn)
        .set("phase", course.phase)
        .set("planned_end_on", course.plannedEndOn)
        .set("closed_on", course.closedOn)
        .setOptional("outcome", course.outcome)
        .set("closing_reason", course.closingReason)
        .set("was_planned", course.wasPlanned)
        .set("closing_note", course.closingNote)
        .set("reopened_from", course.reopenedFrom)
        .set("own_number", course.ownNumber)
        .set("funder", course.funder)
        .set("asked_on", course.askedOn)
        .set("agreed_on", course.agreedOn)
        .set("refused_on", course.refusedOn)
        .set("refusal_reason", course.refusalReason);
}
} // namespace

std::optional<Course> CourseStore::find(CourseId id) const {
    Statement select(m_database, selectSql);
    select.bind(":id", id);
    return select.step() ? std::optional(fromRow(select)) : std::nullopt;
}

QList<Course> CourseStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, citizenSql);
    select.bind(":citizen_id", citizen);
    QList<Course> courses;
    while (select.step()) {
        courses.append(fromRow(select));
    }
    return courses;
}

std::optional<Course> CourseStore::openOf(CitizenId citizen) const {
    Statement select(m_database, openSql);
    select.bind(":citizen_id", citizen);
    return select.step() ? std::optional(fromRow(select)) : std::nullopt;
}

void CourseStore::insert(Write& write, const Course& course) {
    Statement(m_database, insertSql)
        .bind(valuesOf(course))
        .bind(":id", course.id)
        .bind(":stamp", write.stamp())
        .run();
    write.created(RecordKind::Course, course.id.value(), course.citizen.value());
}

void CourseStore::update(Write& write, const Course& before, const Course& after) {
    if (write.changed(RecordKind::Course, after.id.value(), valuesOf(before), valuesOf(after), after.citizen.value())) {
        Statement(m_database, updateSql)
            .bind(valuesOf(after))
            .bind(":id", after.id)
            .bind(":stamp", write.stamp())
            .run();
    }
}

void CourseStore::remove(Write& write, CourseId id, CitizenId citizen) {
    Statement(m_database, deleteSql).bind(":id", id).run();
    write.removed(RecordKind::Course, id.value(), citizen.value());
}

} // namespace brobygger
