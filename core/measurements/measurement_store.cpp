// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/measurement_store.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* selectSql = "SELECT * FROM measurement WHERE id = :id";
constexpr const char* citizenSql =
    "SELECT * FROM measurement WHERE citizen_id = :citizen_id ORDER BY answered_on DESC, id DESC";
constexpr const char* courseSql =
    "SELECT * FROM measurement WHERE course_id = :course_id AND withdrawn_on IS NULL ORDER BY answered_on, id";
constexpr const char* openCoursesSql =
    "SELECT id FROM course WHERE state IN ('active', 'paused') AND started_on IS NOT NULL";
constexpr const char* insertSql = R"(
    INSERT INTO measurement (id, citizen_id, course_id, instrument, version, weight_set, answered_on, mode, answers, note,
        safety_talk, safety_note, withdrawn_on, created_at, changed_at)
    VALUES (:id, :citizen_id, :course_id, :instrument, :version, :weight_set, :answered_on, :mode, :answers, :note,
        :safety_talk, :safety_note, :withdrawn_on, :stamp, :stamp))";
constexpr const char* updateSql = R"(
    UPDATE measurement SET citizen_id = :citizen_id, course_id = :course_id, instrument = :instrument,
        version = :version, weight_set = :weight_set, answered_on = :answered_on, mode = :mode, answers = :answers,
        note = :note, safety_talk = :safety_talk, safety_note = :safety_note, withdrawn_on = :withdrawn_on,
        changed_at = :stamp
    WHERE id = :id)";
constexpr const char* forgetPlanSql = "DELETE FROM measurement_due WHERE course_id = :course_id";
constexpr const char* planSql = R"(
    INSERT INTO measurement_due (id, course_id, citizen_id, moment, due_on, from_on, lapses_on, questionnaires)
    VALUES (:id, :course_id, :citizen_id, :moment, :due_on, :from_on, :lapses_on, :questionnaires))";
const QDate never(9999, 12, 31);

Measurement fromRow(const Statement& row) {
    Measurement measurement;
    measurement.id = row.id<MeasurementId>("id");
    measurement.citizen = row.id<CitizenId>("citizen_id");
    measurement.course = row.id<CourseId>("course_id");
    measurement.instrument = row.text("instrument");
    measurement.version = row.text("version");
    measurement.weightSet = row.text("weight_set");
    measurement.answeredOn = row.date("answered_on");
    measurement.mode = answerModeFromCode(row.text("mode"));
    measurement.answers = answersFromJson(row.text("answers")).value_or(Answers());
    measurement.note = row.text("note");
    measurement.safetyTalk = safetyTalkFromCode(row.text("safety_talk"));
    measurement.safetyNote = row.text("safety_note");
    measurement.withdrawnOn = row.date("withdrawn_on");
    return measurement;
}
} // namespace

Values valuesOf(const Measurement& measurement) {
    return Values()
        .set("citizen_id", measurement.citizen)
        .set("course_id", measurement.course)
        .set("instrument", measurement.instrument)
        .set("version", measurement.version)
        .setOptional("weight_set", measurement.weightSet)
        .set("answered_on", measurement.answeredOn)
        .set("mode", toCode(measurement.mode))
        .set("answers", answersToJson(measurement.answers))
        .set("note", measurement.note)
        .set("safety_talk", toCode(measurement.safetyTalk))
        .set("safety_note", measurement.safetyNote)
        .set("withdrawn_on", measurement.withdrawnOn);
}

Values valuesOf(const DueMeasurement& due) {
    return Values()
        .set("course_id", due.course)
        .set("citizen_id", due.citizen)
        .set("moment", due.moment)
        .set("due_on", due.date)
        .set("from_on", due.from)
        .set("lapses_on", due.lapsesOn.isValid() ? due.lapsesOn : never)
        .set("questionnaires", due.questionnaires);
}

std::optional<Measurement> MeasurementStore::find(MeasurementId id) const {
    Statement select(m_database, selectSql);
    select.bind(":id", id);
    return select.step() ? std::optional(fromRow(select)) : std::nullopt;
}

QList<Measurement> MeasurementStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, citizenSql);
    select.bind(":citizen_id", citizen);
    QList<Measurement> measurements;
    while (select.step()) {
        measurements.append(fromRow(select));
    }
    return measurements;
}

QList<Measurement> MeasurementStore::ofCourse(CourseId course) const {
    Statement select(m_database, courseSql);
    select.bind(":course_id", course);
    QList<Measurement> measurements;
    while (select.step()) {
        measurements.append(fromRow(select));
    }
    return measurements;
}

QList<CourseId> MeasurementStore::openCourses() const {
    Statement select(m_database, openCoursesSql);
    QList<CourseId> courses;
    while (select.step()) {
        courses.append(select.id<CourseId>("id"));
    }
    return courses;
}

void MeasurementStore::insert(Write& write, const Measurement& measurement) {
    Statement(m_database, insertSql)
        .bind(valuesOf(measurement))
        .bind(":id", measurement.id)
        .bind(":stamp", write.stamp())
        .run();
    write.created(RecordKind::Measurement, measurement.id.value(), measurement.citizen.value());
}

void MeasurementStore::update(Write& write, const Measurement& before, const Measurement& after) {
    if (write.changed(RecordKind::Measurement, after.id.value(), valuesOf(before), valuesOf(after),
                      after.citizen.value())) {
        Statement(m_database, updateSql)
            .bind(valuesOf(after))
            .bind(":id", after.id)
            .bind(":stamp", write.stamp())
            .run();
    }
}

void MeasurementStore::replacePlan(Write& write, CourseId course, const QList<DueMeasurement>& plan) {
    Statement(m_database, forgetPlanSql).bind(":course_id", course).run();
    Statement insert(m_database, planSql);
    for (const DueMeasurement& due : plan) {
        insert.bind(valuesOf(due)).bind(":id", write.newId<DueMeasurement>()).run();
    }
}

} // namespace brobygger
